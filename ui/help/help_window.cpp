// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_window.h"

#include "ui/help/help_contents.h"
#include "ui/help/help_text.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr QSize kFirst(1000, 760);
constexpr QSize kSmallest(640, 400);
constexpr int kSide = 216; ///< grows with long titles
constexpr int kSideMost = 320;
constexpr int kSearch = 280;
const QString kGeometryKey = QStringLiteral("help/geometry");

} // namespace

HelpWindow::HelpWindow(Theme &theme, const CheckWords &words, QSettings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window), m_theme(theme), m_settings(settings), m_contents(new HelpContents(theme)),
      m_text(new HelpText(theme, words)), m_back(new Button(theme, Button::Kind::Default, tr("Back"))),
      m_forward(new Button(theme, Button::Kind::Default, tr("Forward"))), m_search(new SearchField(theme)),
      m_hits(makeLabel(theme, Type::Caption, Role::Muted, {}, this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setMinimumSize(kSmallest);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeHairline(theme, Qt::Vertical, this));
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeHairline(theme, Qt::Horizontal, this));
    column->addLayout(row, 1);
    connect(m_contents, &HelpContents::pageRequested, m_text, &HelpText::go);
    connect(m_text, &HelpText::pageShown, this, &HelpWindow::takePage);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_search, &SearchField::searched, this, &HelpWindow::search);
    addKeys();
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray()))
        resize(kFirst);
    m_text->setFocus();
}

QWidget *HelpWindow::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setProperty("ground", QStringLiteral("window"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    m_back->setObjectName(QStringLiteral("help.back"));
    m_forward->setObjectName(QStringLiteral("help.forward"));
    m_back->setToolTip(tr("Alt+Left"));
    m_forward->setToolTip(tr("Alt+Right"));
    m_hits->setObjectName(QStringLiteral("help.hits"));
    m_search->setObjectName(QStringLiteral("help.search"));
    m_search->setPlaceholderText(tr("Find on this page"));
    m_search->setAccessibleName(tr("Find on this page"));
    m_search->setHint(tr("Ctrl F"));
    m_search->setFixedWidth(kSearch);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::kL, Space::kM, Space::kL, Space::kM);
    row->setSpacing(Space::kS);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch();
    row->addWidget(m_hits);
    row->addWidget(m_search);
    return bar;
}

QWidget *HelpWindow::makeSide()
{
    auto *side = new QWidget(this);
    side->setProperty("ground", QStringLiteral("window"));
    side->setAttribute(Qt::WA_StyledBackground);
    const int titles = m_contents->sizeHintForColumn(0) + 2 * Space::kS;
    side->setFixedWidth(std::clamp(titles, kSide, kSideMost));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Space::kS, Space::kM, Space::kS, Space::kM);
    column->addWidget(m_contents);
    return side;
}

void HelpWindow::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    on(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(Qt::ALT | Qt::Key_Left, [this] { m_text->backward(); });
    on(Qt::ALT | Qt::Key_Right, [this] { m_text->forward(); });
    on(Qt::Key_F3, [this] { goToHit(1); });
    on(Qt::SHIFT | Qt::Key_F3, [this] { goToHit(-1); });
    on(Qt::Key_F6, [this] {
        (m_text->hasFocus() ? static_cast<QWidget *>(m_contents) : m_text)->setFocus(Qt::TabFocusReason);
    });
    on(QKeySequence::Close, [this] { close(); });
}

void HelpWindow::showPage(HelpPage page)
{
    m_text->go(page);
    m_text->setFocus();
}

HelpPage HelpWindow::page() const
{
    return m_text->page();
}

void HelpWindow::takePage(HelpPage page)
{
    m_contents->setPage(page);
    setWindowTitle(tr("Help: %1").arg(helpTitle(page, helpLanguage())));
    if (!m_searched.isEmpty())
        m_text->markAgain();
    tellHits();
}

/// The same text once more, by Return: the next place of it.
void HelpWindow::search(const QString &text)
{
    if (text == m_searched && !text.isEmpty()) {
        goToHit(1);
        return;
    }
    m_searched = text;
    m_text->mark(text);
    tellHits();
}

void HelpWindow::goToHit(int step)
{
    m_text->goToHit(m_text->hit() + step);
    tellHits();
}

void HelpWindow::tellHits()
{
    const QLocale locale;
    QString words;
    if (!m_searched.isEmpty())
        words = m_text->hits() == 0
                    ? tr("Not on this page")
                    : tr("%1 of %2").arg(locale.toString(m_text->hit() + 1), locale.toString(m_text->hits()));
    m_hits->setText(words);
    m_search->setAccessibleDescription(words);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(kGeometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace dwc
