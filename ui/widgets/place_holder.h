// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace dwc {

class Button;
class CopyButton;

/// In the place of content that is not there: what stands, why, and the next step.
class PlaceHolder : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceHolder(Theme &theme, QWidget *parent = nullptr);

    /// `button` empty: none. `details`: raw words of a server, one click away.
    void tell(const QString &icon, const QString &verdict, const QString &line, const QString &button,
              const QString &details = {});

Q_SIGNALS:
    void pressed();

private:
    void build();

    QLabel *m_icon;
    QLabel *m_verdict;
    QLabel *m_line;
    Button *m_button;
    Button *m_more;
    CopyButton *m_copy;
    QPlainTextEdit *m_details;
};

} // namespace dwc
