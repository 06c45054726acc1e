// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QTextEdit>

namespace dwc {

/// Plain text to read, mark and copy by mouse and keyboard; as high as it needs to be. A DN wraps behind its
/// commas, another long name without a space wherever it must.
class Quote : public QTextEdit
{
    Q_OBJECT

public:
    enum class Frame : std::uint8_t { None, Box };

    Quote(Theme &theme, Frame frame, QWidget *parent = nullptr);
    void setParagraphs(const QStringList &paragraphs);
    QSize sizeHint() const override { return {200, height()}; }
    QSize minimumSizeHint() const override { return {0, height()}; }

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adapt();
    void fit();

    Theme &m_theme;
    Frame m_frame;
};

} // namespace dwc
