// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/backend.h"
#include "ui/settings/scope_counter.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <array>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;

namespace dwc {

/// Which devices are written, by how they joined, with what each way adds of the devices last read.
class DeviceStep : public QWidget
{
    Q_OBJECT

public:
    DeviceStep(Theme &theme, const Rules &rules, QWidget *parent = nullptr);

    /// Of the profile, as they are saved; what is chosen becomes theirs.
    void setRules(const Rules &rules);
    void setLastRead(const LastRead &lastRead);
    /// Devices that a former writer wrote, by how they joined: ticked, unless somebody chose before.
    void setFormer(const std::vector<std::pair<TrustType, std::uint64_t>> &former);
    void setChosenBefore();
    std::vector<TrustType> chosen() const;
    bool isChanged() const; ///< from what is saved
    QString value() const;  ///< what is chosen, in a few words
    void enter();

Q_SIGNALS:
    void changed();

private:
    static constexpr std::array kJoinTypes{TrustType::AzureAd, TrustType::ServerAd, TrustType::Workplace};
    struct Choice
    {
        QCheckBox *box = nullptr;
        QLabel *count = nullptr;
        QLabel *former = nullptr; ///< that a former writer wrote some
        std::uint64_t formerly = 0;
        ScopeCounter counter;
    };

    QWidget *makeChoice(Theme &theme, std::size_t number);
    void tick();
    void count();
    void countChosen();

    Rules m_rules;
    LastRead m_lastRead;
    std::array<Choice, kJoinTypes.size()> m_choices;
    ScopeCounter m_counter;  ///< of all that is chosen
    bool m_isChosen = false; ///< by somebody, who knows better
    QLabel *m_sum;
    QLabel *m_effects;
};

} // namespace dwc
