// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/side_card.h"

#include <QWidget>

namespace dwc {

/// Both sides and what they said.
class TestStep final : public QWidget
{
    Q_OBJECT

public:
    explicit TestStep(Theme &theme, QWidget *parent = nullptr);

    SideCard *cloud() const { return m_cloud; }
    SideCard *directory() const { return m_directory; }
    Button *again() const { return m_again; }

private:
    SideCard *m_cloud;
    SideCard *m_directory;
    Button *m_again;
};

} // namespace dwc
