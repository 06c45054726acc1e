// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/account_search.h"

#include "ui/enable/account_words.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kPauseMs = 400; ///< each search is a question to the server
constexpr int kFewest = 2;    ///< letters that are searched by themselves
constexpr int kLongest = 256; ///< characters
constexpr int kNameWidth = 420;
constexpr int kIndentOfLines = 24; ///< below the name of an account

} // namespace

AccountSearch::AccountSearch(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(new QLineEdit(this)),
      m_status(makeLabel(theme, Type::Body, Role::Muted, {}, this)), m_list(new QWidget(this)),
      m_rows(new QVBoxLayout(m_list)), m_group(new QButtonGroup(this)),
      m_use(new Button(theme, Button::Kind::Default, tr("Use this account"), this))
{
    m_name->setObjectName(QStringLiteral("enable.accountName"));
    m_name->setMaxLength(kLongest);
    m_name->setPlaceholderText(tr("Name, account name or user principal name"));
    m_name->installEventFilter(this);
    const auto dress = [this] {
        m_name->setFont(m_theme.font(Type::Body));
        m_name->setMinimumHeight(m_theme.controlHeight());
    };
    connect(&theme, &Theme::themeChanged, m_name, dress);
    dress();
    auto *search = new Button(theme, Button::Kind::Default, tr("Search"), this);
    search->setObjectName(QStringLiteral("enable.accountSearch"));
    m_status->setObjectName(QStringLiteral("enable.accountStatus"));
    m_status->setWordWrap(true);
    m_use->setObjectName(QStringLiteral("enable.useAccount"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Space::kXs);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    auto *field = new Field(theme, tr("Search an account by name"), m_name, this);
    field->setMaximumWidth(kNameWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kS);
    row->addWidget(field, 1);
    row->addWidget(search, 0, Qt::AlignBottom);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kM, 0, 0);
    layout->setSpacing(Space::kS);
    layout->addLayout(row);
    layout->addWidget(m_status);
    layout->addWidget(m_list);
    layout->addWidget(m_use, 0, Qt::AlignLeading);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_pause.stop();
        if (name().size() >= kFewest)
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &AccountSearch::search);
    connect(search, &QPushButton::clicked, this, &AccountSearch::search);
    connect(m_use, &QPushButton::clicked, this, &AccountSearch::use);
    connect(m_group, &QButtonGroup::idToggled, this,
            [this] { m_use->setEnabled(m_group->checkedId() >= 0); });
    clear();
}

QString AccountSearch::name() const
{
    return m_name->text().trimmed();
}

void AccountSearch::search()
{
    m_pause.stop();
    if (name().isEmpty())
        return;
    m_status->setText(tr("Searching"));
    m_status->show();
    Q_EMIT searchRequested(name());
}

void AccountSearch::use()
{
    const int number = m_group->checkedId();
    if (number >= 0)
        Q_EMIT accountChosen(m_found[std::size_t(number)]);
}

void AccountSearch::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_found.clear();
    m_list->hide();
    m_use->setEnabled(false);
    m_use->hide();
}

void AccountSearch::clear()
{
    m_pause.stop();
    m_name->clear();
    m_status->hide();
    clearRows();
}

void AccountSearch::enter()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void AccountSearch::setFound(const QString &name, const FoundAccounts &found)
{
    if (name != this->name())
        return;
    clearRows();
    m_status->setText(sentenceOf(found, name));
    m_status->show();
    m_found = found.accounts;
    for (std::size_t i = 0; i < m_found.size(); ++i)
        addRow(m_found[i], int(i));
    m_list->setVisible(!m_found.empty());
    m_use->setVisible(!m_found.empty());
}

void AccountSearch::setFailure(const QString &sentence)
{
    clearRows();
    m_status->setText(sentence);
    m_status->show();
}

void AccountSearch::addRow(const FoundAccount &account, int number)
{
    auto *row = new QWidget(m_list);
    auto *button =
        new QRadioButton(QString(nameShown(account.displayName)).replace(u'&', QStringLiteral("&&")), row);
    button->setObjectName(QStringLiteral("enable.account%1").arg(number));
    button->setFont(m_theme.font(Type::BodyStrong));
    button->installEventFilter(this);
    QStringList names{nameShown(account.accountName)};
    if (!account.principalName.empty())
        names += nameShown(account.principalName);
    if (!kindOf(account).isEmpty())
        names += kindOf(account);
    const QString line = names.join(QStringLiteral(" · "));
    const QString dn = nameShown(account.dn.text());
    button->setAccessibleDescription(line + QStringLiteral(", ") + dn);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, Space::kXs);
    layout->setSpacing(0);
    layout->addWidget(button);
    for (QLabel *label : {makeLabel(m_theme, Type::Body, Role::Muted, line, row),
                          makeLabel(m_theme, Type::MonoSmall, Role::Muted, breakable(dn), row)}) {
        label->setWordWrap(true);
        label->setContentsMargins(kIndentOfLines, 0, 0, 0);
        layout->addWidget(label);
    }
    m_group->addButton(button, number);
    m_rows->addWidget(row);
}

bool AccountSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            watched == m_name ? search() : use();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dwc
