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

    /// The sentence names what is to be typed with %1.
    void ask(const QString &sentence, quint64 number);
    void askWord(const QString &sentence, const QString &word);
    /// Digits count, whatever sign groups them.
    bool isGiven() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    void say(const QString &sentence, const QString &wanted);

    QLabel *m_before;
    QLabel *m_strong; ///< what is to be typed
    QLabel *m_after;
    QLineEdit *m_field;
    QString m_wanted;
    bool m_isNumber = true;
};

} // namespace dwc
