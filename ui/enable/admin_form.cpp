// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/admin_form.h"

#include "ui/settings/secret_field.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kColumn = 560;
constexpr int kMaxCharacters = 1024;

} // namespace

AdminForm::AdminForm(Theme &theme, const QString &example, QWidget *parent)
    : QWidget(parent), m_banner(new Banner(theme, this)), m_user(new QLineEdit(this)),
      m_password(new SecretField(theme, QStringLiteral("enable.password"), tr("Password"), this))
{
    m_banner->setObjectName(QStringLiteral("enable.failure"));
    m_banner->hide();
    m_user->setObjectName(QStringLiteral("enable.user"));
    m_user->setMaxLength(kMaxCharacters);
    m_user->setPlaceholderText(example);
    const auto dress = [this, &theme] {
        m_user->setFont(theme.font(Type::Body));
        m_user->setMinimumHeight(theme.controlHeight());
    };
    connect(&theme, &Theme::themeChanged, m_user, dress);
    dress();
    auto *user = new Field(theme, tr("Administrator"), m_user, this);
    user->setHelp(
        tr("An Enterprise Admin who is also a Domain Admin of the domain that holds the devices. User "
           "principal name or distinguished name."));
    auto *password = new Field(theme, tr("Password"), m_password, this);
    password->setHelp(tr("Used for this alone. It is never kept, and asked for again next time."));
    // in a row of its own, so that the height of what wraps is that of its width
    auto *fields = new QWidget(this);
    fields->setMaximumWidth(kColumn);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kL);
    column->addWidget(user);
    column->addWidget(password);
    auto *row = new QHBoxLayout;
    row->addWidget(fields, 1);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addWidget(m_banner);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(m_user, &QLineEdit::textChanged, this, &AdminForm::edited);
    connect(m_password, &SecretField::edited, this, &AdminForm::edited);
}

AdminForm::~AdminForm()
{
    m_password->wipe();
}

QString AdminForm::hindrance() const
{
    const bool isFilled = !m_user->text().trimmed().isEmpty() && !m_password->isEmpty();
    return isFilled ? QString() : tr("The administrator's name and password are needed.");
}

std::string AdminForm::user() const
{
    return m_user->text().trimmed().toStdString();
}

QByteArray AdminForm::password() const
{
    return octetsOf(m_password->secret());
}

QByteArray AdminForm::takePassword()
{
    QByteArray octets = password();
    m_password->wipe();
    return octets;
}

void AdminForm::setFailure(const QString &sentence, const QString &cure)
{
    m_banner->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_banner->tell(Banner::Tone::Danger, sentence, cure, {});
    if (!m_user->text().isEmpty())
        m_password->setFocus(Qt::OtherFocusReason);
}

void AdminForm::enter()
{
    (m_user->text().isEmpty() ? static_cast<QWidget *>(m_user) : m_password)->setFocus(Qt::OtherFocusReason);
}

} // namespace dwc
