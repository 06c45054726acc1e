// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace dwc {

/// Asks for a number, or a word, to be typed: "Type 612 to allow the deletions".
class TypedConfirmation : public QWidget
{
    Q_OBJECT

public:
    explicit TypedConfirmation(Theme &theme, QWidget *parent = nullptr);

    /// The sentence names the number with %1.
    void ask(const QString &sentence, quint64 number);
    void askWord(const QString &sentence, const QString &word);
    /// Digits count, whatever sign groups them.
    bool isGiven() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QLabel *m_sentence;
    QLineEdit *m_field;
    QString m_wanted;
    bool m_isNumber = true;
};

} // namespace dwc
