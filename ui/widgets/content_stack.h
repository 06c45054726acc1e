// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place_holder.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace dwc {

class LoadingRows;

/// A view, or what stands in its place: loading, nothing there, failed.
class ContentStack : public QWidget
{
    Q_OBJECT

public:
    explicit ContentStack(Theme &theme, QWidget *parent = nullptr);

    void setContent(QWidget *content); ///< once; owned from now on
    void showContent();
    void showEmpty(const QString &icon, const QString &verdict, const QString &line, const QString &button);
    /// Shows itself after 300 ms only, so that a quick read does not flicker. Content that is shown stays.
    /// `total` 0: not known how much there is.
    void showLoading(const QString &text, quint64 done = 0, quint64 total = 0);
    void showError(const QString &verdict, const QString &line, const QString &button,
                   const QString &details);
    bool showsContent() const;

Q_SIGNALS:
    void pressed(); ///< the button of what stands in the content's place

private:
    QStackedLayout *m_stack;
    QWidget *m_content = nullptr;
    PlaceHolder *m_holder;
    LoadingRows *m_loading;
    QTimer m_delay;
};

} // namespace dwc
