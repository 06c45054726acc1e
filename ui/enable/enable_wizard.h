// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/find_accounts.h"
#include "core/report/report_words.h"
#include "core/settings/profile.h"
#include "ui/bridge/backend.h"
#include "ui/bridge/check_words.h"
#include "ui/bridge/exporter.h"
#include "ui/bridge/forest_work.h"
#include "ui/prerequisites/check_answers.h"
#include "ui/widgets/writing_wizard.h"

#include <optional>
#include <utility>
#include <vector>

namespace dwc {

class CarryOutStep;
class ChecksStep;
class DeviceStep;
class ForestReview;
class PermissionStep;
class PlaceStep;
struct Progress;

/// Prepares the forest: what and where, with which permissions, every object and entry before it is written,
/// the writing or a script of it, and the checks afterwards. It asks for looks and writes, and shows what
/// came of them; a password that was typed is overwritten as soon as it was handed on.
class EnableWizard : public WritingWizard
{
    Q_OBJECT

public:
    EnableWizard(Theme &theme, const CheckWords &words, const ReportWords &reportWords,
                 const Profile &profile, QWidget *parent = nullptr);

    static constexpr int kReviewStep = 3;

    /// Where somebody is in it, to be kept when it is left. Nothing that was typed.
    struct Place
    {
        int step = 0;
        PermissionProfile permissions = PermissionProfile::Strict;
        bool connectionPoint = false; ///< it is asked for
        std::string domain;           ///< DNS name of the one chosen; empty: the controller's
        bool devicesChosen = false;   ///< somebody went on from there

        bool operator==(const Place &) const = default;
    };

    /// Goes there and asks for the first look; once the signals are heard.
    void begin(const Place &from);
    Place place() const;
    /// As it was saved, such as with another scope.
    void setProfile(const Profile &profile);
    void setLastRead(const LastRead &lastRead);
    /// Devices that a former writer wrote, by how they joined, as of the last reading.
    void setFormer(const std::vector<std::pair<TrustType, std::uint64_t>> &former);
    void setAccountsFound(const QString &name, const FoundAccounts &found);
    void setAccountSearchFailure(const Error &error);
    /// A look with another wish than the one of now is passed over.
    void setLook(const PreparationWish &wish, const ForestLook &look);
    void setLookFailure(const Error &error);
    void setProgress(const Progress &progress);
    void setResult(const ForestResult &result);
    void setFailure(const Error &error);
    void setStarted(const CheckRequest &request);
    void setDone(const Check &check, const CheckResult &result);
    void setFinished();
    bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void scopeChosen(const std::vector<dwc::TrustType> &joinTypes);
    void accountSearched(const QString &name);
    /// As the profile names it.
    void accountChosen(const std::string &account);
    void lookRequested(const dwc::PreparationWish &wish);
    /// The octets of the password are overwritten when the slots have returned.
    void writeRequested(const dwc::PreparationRequest &request, const QByteArray &password);
    void checkRequested(const dwc::CheckRequest &request);
    void cureRequested(dwc::Cure cure);
    void exportRequested(const QString &path, const dwc::Exporter &exporter);
    void planSaveRequested(const QString &path, const dwc::Plan &plan);

private:
    enum Step { Where, Devices, Permissions, Review = kReviewStep, CarryOut, Verify };
    void addSteps();
    void wireSteps();
    void look();
    void verify();
    PreparationWish wish() const;
    Way wayOn() const override;
    void goOn(int step, const Way &way) override;
    void showSteps() override;
    void entering(int step) override;
    bool focusIn(int step) override;
    void write();
    void showValues();
    Way wayOnFromReview() const;
    Way wayOnFromCarryOut() const;
    bool isPrepared() const; ///< there is nothing to write
    bool isWritten() const;  ///< all of it, by the last write

    const CheckWords &m_words;
    const ReportWords &m_reportWords;
    QString m_domain;
    std::string m_account; ///< directory.connectorAccount of the profile, as it was looked at last
    CheckAnswers m_answers;
    PlaceStep *m_place;
    DeviceStep *m_devices;
    PermissionStep *m_permissions;
    ForestReview *m_review;
    CarryOutStep *m_carryOut;
    ChecksStep *m_verify;
    std::optional<ForestLook> m_look;     ///< with the permissions chosen now, and before the last write
    std::optional<ForestResult> m_result; ///< of the last write
    bool m_isLooking = false;
    bool m_isWriting = false;
    bool m_devicesChosen = false; ///< somebody went on from them
};

} // namespace dwc
