// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/forest_work.h"
#include "ui/setup/side_answer.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace dwc {

class Banner;
class BlockerList;
class ChangeLines;
class FactList;
class TypedConfirmation;

/// A saved plan of the forest's own objects, entry by entry; who it is for, and whether it still holds.
class PlanFileView : public QWidget
{
    Q_OBJECT

public:
    PlanFileView(Theme &theme, const Plan &file, const QString &path, QWidget *parent = nullptr);

    void setLooking();
    void setLook(const ForestLook &look);
    void setFailure(const QString &sentence, const QString &cure);
    /// What it deletes is confirmed, if it deletes.
    bool isConfirmed() const;

Q_SIGNALS:
    void lookRequested();
    void confirmationChanged();

private:
    void showFile(const QString &state, Fact::Tone tone);

    const Plan m_file;
    const QString m_path;
    Banner *m_banner;
    FactList *m_facts;
    FactList *m_account;
    BlockerList *m_blockers;
    ChangeLines *m_lines;
    TypedConfirmation *m_confirmation = nullptr; ///< null: nothing is deleted
    TypedConfirmation *m_tenant = nullptr;       ///< null: no other tenant is replaced
};

} // namespace dwc
