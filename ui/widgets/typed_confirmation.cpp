// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/typed_confirmation.h"

#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kField = 96;

/// The digits of a number in any script, however it is grouped; empty for what is no number.
QString digitsOf(const QString &text)
{
    static const QString kGrouping = QStringLiteral(" .,'\u2019\u00a0\u202f\u066c");
    QString digits;
    for (const QChar sign : text) {
        if (sign.isDigit())
            digits += QChar(u'0' + sign.digitValue());
        else if (!kGrouping.contains(sign))
            return {};
    }
    return digits;
}

} // namespace

TypedConfirmation::TypedConfirmation(Theme &theme, QWidget *parent)
    : QWidget(parent), m_before(makeLabel(theme, Type::Body, Role::Text, {}, this)),
      m_strong(makeLabel(theme, Type::BodyStrong, Role::Text, {}, this)),
      m_after(makeLabel(theme, Type::Body, Role::Text, {}, this)), m_field(new QLineEdit(this))
{
    m_field->setObjectName(QStringLiteral("typedConfirmation"));
    m_field->setMaxLength(64);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QLabel *part : {m_before, m_strong, m_after})
        layout->addWidget(part);
    layout->addSpacing(Space::kS);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TypedConfirmation::changed);
}

void TypedConfirmation::say(const QString &sentence, const QString &wanted)
{
    const qsizetype place = sentence.indexOf(QStringLiteral("%1"));
    m_before->setText(place < 0 ? sentence : sentence.left(place));
    m_strong->setText(place < 0 ? QString() : wanted);
    m_after->setText(place < 0 ? QString() : sentence.mid(place + 2));
    for (QLabel *part : {m_before, m_strong, m_after})
        part->setVisible(!part->text().isEmpty());
    m_field->setAccessibleName(m_before->text() + m_strong->text() + m_after->text());
    m_field->setFixedWidth(std::max(kField, m_field->fontMetrics().horizontalAdvance(wanted) + Space::kXxl));
    clear();
}

void TypedConfirmation::ask(const QString &sentence, quint64 number)
{
    m_isNumber = true;
    m_wanted = QString::number(number);
    say(sentence, QLocale().toString(number));
}

void TypedConfirmation::askWord(const QString &sentence, const QString &word)
{
    m_isNumber = false;
    m_wanted = word;
    say(sentence, word);
}

bool TypedConfirmation::isGiven() const
{
    return !m_wanted.isEmpty() &&
           (m_isNumber ? digitsOf(m_field->text()) : m_field->text().trimmed()) == m_wanted;
}

void TypedConfirmation::clear()
{
    m_field->clear();
}

} // namespace dwc
