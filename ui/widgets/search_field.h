// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QTimer>

namespace dwc {

/// A search box: says what it understands, and speaks once the typing pauses.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(Theme &theme, QWidget *parent = nullptr);
    /// The keys that lead here, such as "Ctrl F"; shown while the field is empty.
    void setHint(const QString &keys);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adapt();
    void tellNow();

    Theme &m_theme;
    QString m_hint;
    QAction *m_icon;
    QAction *m_clear;
    QTimer m_pause;
};

} // namespace dwc
