// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

/// A bar of four pixels, and words below it where there are any. Of unknown length it is empty: the words
/// tell how many so far.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(Theme &theme, QWidget *parent = nullptr);
    void setProgress(quint64 done, quint64 total);
    void setText(const QString &text);

private:
    class Bar;
    Bar *m_bar;
    QLabel *m_words;
};

} // namespace dwc
