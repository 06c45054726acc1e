// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QWidget>
#include <vector>

namespace dwc {

/// Short news over the bottom end corner of its parent: at most three, gone after six seconds, failures when
/// they are closed.
class Toasts : public QWidget
{
    Q_OBJECT

public:
    Toasts(Theme &theme, QWidget *parent);
    void tell(Tone tone, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(QWidget *toast);
    void place();

    Theme &m_theme;
    std::vector<QWidget *> m_toasts;
};

} // namespace dwc
