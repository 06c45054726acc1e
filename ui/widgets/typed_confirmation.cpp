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

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar &sign : text) {
        if (sign.isDigit())
            digits += QString::number(sign.digitValue());
        else if (sign.isLetter())
            return {}; // not a number at all
    }
    return digits;
}

} // namespace

TypedConfirmation::TypedConfirmation(Theme &theme, QWidget *parent)
    : QWidget(parent), m_sentence(makeLabel(theme, Type::Body, Role::Text, {}, this)),
      m_field(new QLineEdit(this))
{
    m_field->setObjectName(QStringLiteral("typedConfirmation"));
    m_field->setFixedWidth(96);
    m_field->setMaxLength(64);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kS);
    layout->addWidget(m_sentence);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TypedConfirmation::changed);
}

void TypedConfirmation::ask(const QString &sentence, quint64 number)
{
    m_isNumber = true;
    m_wanted = QString::number(number);
    m_sentence->setText(sentence.arg(QLocale().toString(number)));
    m_field->setAccessibleName(m_sentence->text());
    m_field->setFixedWidth(96);
    clear();
}

void TypedConfirmation::askWord(const QString &sentence, const QString &word)
{
    m_isNumber = false;
    m_wanted = word;
    m_sentence->setText(sentence.arg(word));
    m_field->setAccessibleName(m_sentence->text());
    m_field->setFixedWidth(std::max(96, m_field->fontMetrics().horizontalAdvance(word) + 32));
    clear();
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
