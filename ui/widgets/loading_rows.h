// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

/// Static grey rows, and words that tell what is being read.
class LoadingRows : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingRows(Theme &theme, QWidget *parent = nullptr);
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QLabel *m_words;
};

} // namespace dwc
