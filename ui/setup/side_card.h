// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/side_answer.h"
#include "ui/widgets/card.h"

#include <optional>

class QPlainTextEdit;

namespace dwc {

class Button;
class CopyButton;
class FactList;

/// What one side said when it was tested.
class SideCard final : public Card
{
    Q_OBJECT

public:
    SideCard(Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTesting();
    void setAnswer(const SideAnswer &answer);
    /// The answer belongs to values that were changed since.
    void setOld(bool old);

private:
    void dress();

    Theme &m_theme;
    std::optional<SideAnswer> m_answer;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_cure;
    QLabel *m_old;
    FactList *m_facts;
    Button *m_more;
    CopyButton *m_copy;
    QPlainTextEdit *m_details;
};

} // namespace dwc
