// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace dwc {

class ProgressLine;

/// Static grey rows, and words that tell what is being read.
class LoadingRows : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingRows(Theme &theme, QWidget *parent = nullptr);
    void setText(const QString &text);
    /// `total` 0: not known.
    void setProgress(quint64 done, quint64 total);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    ProgressLine *m_progress;
};

} // namespace dwc
