// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

class BlockerList;
class Button;
class ChangeLines;
class ConnectionPointCard;
class ContentStack;

/// Every object and every entry that is missing, beside what stays; or what stands in the way.
class ForestReview : public QWidget
{
    Q_OBJECT

public:
    explicit ForestReview(Theme &theme, QWidget *parent = nullptr);

    void setLooking();
    void setLook(const ForestLook &look, PermissionProfile permissions);
    void setFailure(const QString &sentence, const QString &cure, const QString &details);
    ConnectionPointCard *connectionPoint() const { return m_connectionPoint; }

Q_SIGNALS:
    void lookRequested();

private:
    QWidget *makeSection(QLabel *title, QLabel *counts, QWidget *lines);
    void showChanges(const Preparation &preparation, PermissionProfile permissions);
    void showBlockers(const std::vector<WordedCheck> &blockers);

    Theme &m_theme;
    ContentStack *m_holder; ///< while there are no changes to show
    QWidget *m_content;
    Button *m_again;
    QLabel *m_objectCounts;
    ChangeLines *m_objects;
    QLabel *m_entriesTitle;
    QLabel *m_entryCounts;
    ChangeLines *m_entries;
    QWidget *m_objectSection;
    QWidget *m_entrySection;
    BlockerList *m_blockers;
    ConnectionPointCard *m_connectionPoint; ///< below all, also where nothing is missing
};

} // namespace dwc
