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
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, fontMetrics().lineSpacing()}; }

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    void adapt();

    Theme &m_theme;
    Frame m_frame;
};

} // namespace dwc
