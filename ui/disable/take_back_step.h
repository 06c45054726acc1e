// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/removal.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <optional>

class QCheckBox;

namespace dwc {

class AdminForm;

/// What of the forest's preparation is taken back, and who may; beside it, what stays in any case.
class TakeBackStep : public QWidget
{
    Q_OBJECT

public:
    TakeBackStep(Theme &theme, const QString &example, QWidget *parent = nullptr);

    std::optional<ForestRemoval> chosen() const;
    AdminForm *form() const { return m_form; }
    QString value() const; ///< beside the step
    void enter();

Q_SIGNALS:
    void chosenAnew();
    void edited(); ///< the administrator

private:
    QCheckBox *addChoice(Theme &theme, const char *name, const QString &words, const QString &line);
    void takeChoice();

    QWidget *m_choices;
    QCheckBox *m_entries;
    QCheckBox *m_objects;
    AdminForm *m_form;
};

} // namespace dwc
