// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QFrame>
#include <array>

class QLabel;

namespace dwc {

class Button;

/// The gravest thing there is to say of a page: a sentence, its cause, at most two ways on.
class Banner : public QFrame
{
    Q_OBJECT

public:
    using Tone = dwc::Tone;

    explicit Banner(Theme &theme, QWidget *parent = nullptr);

    /// Texts are plain; `more` counts what stands behind it.
    void tell(Tone tone, const QString &sentence, const QString &cause, const QStringList &buttons,
              int more = 0);

Q_SIGNALS:
    void pressed(int button);

private:
    void adapt();

    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_cause;
    QLabel *m_more;
    std::array<Button *, 2> m_buttons;
};

} // namespace dwc
