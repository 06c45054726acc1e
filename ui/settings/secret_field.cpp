// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/secret_field.h"

#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <cstring>

namespace dwc {

namespace {

constexpr int kMaxCharacters = 1024;

} // namespace

SecretField::SecretField(Theme &theme, const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)),
      m_toggle(new Button(theme, Button::Kind::Default, tr("Show"), this))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(label);
    m_line->setMaxLength(kMaxCharacters);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_line->setFont(theme.font(Type::Body));
    m_line->setMinimumHeight(theme.controlHeight());
    connect(&theme, &Theme::themeChanged, m_line, [this, &theme] {
        m_line->setFont(theme.font(Type::Body));
        m_line->setMinimumHeight(theme.controlHeight());
    });
    m_toggle->setObjectName(name + QStringLiteral(".show"));
    m_toggle->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kS);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_toggle);
    setFocusProxy(m_line);
    setShown(false);
    connect(m_line, &QLineEdit::textEdited, this, &SecretField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &SecretField::confirmed);
    connect(m_toggle, &QPushButton::toggled, this, &SecretField::setShown);
}

Secret SecretField::secret() const
{
    QByteArray octets = m_line->text().toUtf8();
    Secret secret(std::string(octets.constData(), std::size_t(octets.size())));
    dwc::wipe(octets);
    return secret;
}

bool SecretField::isEmpty() const
{
    return m_line->text().isEmpty();
}

void SecretField::wipe()
{
    m_toggle->setChecked(false);
    setShown(false);
    const QString typed = m_line->text(); // shares its characters with the line
    explicit_bzero(const_cast<QChar *>(typed.constData()), std::size_t(typed.size()) * sizeof(QChar));
    m_line->clear();
}

void SecretField::setShown(bool shown)
{
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_toggle->setText(shown ? tr("Hide") : tr("Show"));
    m_toggle->setAccessibleName(shown ? tr("Hide: %1").arg(m_line->accessibleName())
                                      : tr("Show: %1").arg(m_line->accessibleName()));
}

QByteArray octetsOf(const Secret &secret)
{
    return QByteArray(secret.reveal().data(), qsizetype(secret.reveal().size()));
}

void wipe(QByteArray &octets)
{
    octets.fill('\0');
    octets.clear();
}

} // namespace dwc
