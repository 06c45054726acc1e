// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

class Banner;
class BlockerList;
class ChangeLines;

/// What is taken back of the forest's preparation, entry by entry; or what stands in the way.
class RemovalView : public QWidget
{
    Q_OBJECT

public:
    explicit RemovalView(Theme &theme, QWidget *parent = nullptr);

    void setLooking();
    void setLook(const ForestLook &look);
    void setFailure(const QString &sentence, const QString &cure);

Q_SIGNALS:
    void lookRequested();

private:
    void showOnly(QWidget *part, const QString &sentence);

    QLabel *m_sentence;
    Banner *m_banner;
    BlockerList *m_blockers;
    ChangeLines *m_lines;
};

} // namespace dwc
