// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/button.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace dwc {

/// For what cannot wait: a question, what it is about, buttons with verbs. Esc is the safe answer.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    Dialog(Theme &theme, const QString &question, QWidget *parent = nullptr);

    void setText(const QString &text);
    QVBoxLayout *body() const { return m_body; }
    /// In reading order; the first is the safe one: it has the focus, and rejects. Every other accepts.
    Button *addButton(const QString &text, Button::Kind kind);
    int answer() const { return m_answer; } ///< number of the button pressed; 0 is the safe one

private:
    Theme &m_theme;
    QLabel *m_text;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    int m_count = 0;
    int m_answer = 0;
};

} // namespace dwc
