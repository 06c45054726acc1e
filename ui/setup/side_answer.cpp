// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/side_answer.h"

#include "core/base/printable.h"
#include "ui/setup/foreign_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace dwc {

namespace {

constexpr std::size_t kMaxDetails = 4000;

struct SideAnswerTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectWizard)
};

Fact permission(const char *right, const QString &what, bool granted)
{
    return {QString::fromLatin1(right),
            granted ? SideAnswerTexts::tr("Granted: %1").arg(what) : SideAnswerTexts::tr("Missing: %1").arg(what),
            granted ? Fact::Tone::Good : Fact::Tone::Warning};
}

} // namespace

SideAnswer answerOf(const CloudIdentity &identity)
{
    const CloudPermissions &may = identity.permissions;
    SideAnswer answer;
    answer.verdict = SideAnswer::Verdict::Good;
    answer.sentence = SideAnswerTexts::tr("%1 answered.").arg(shown(identity.tenantName));
    if (!may.readDevices) {
        answer.verdict = SideAnswer::Verdict::Warning;
        answer.sentence = SideAnswerTexts::tr("%1 answered, and does not let the application read devices.")
                              .arg(shown(identity.tenantName));
        answer.cure =
            SideAnswerTexts::tr("Add the application permission Device.Read.All to the app registration and grant "
                      "admin consent.");
    } else if (!may.readUsers) {
        answer.verdict = SideAnswer::Verdict::Warning;
        answer.sentence = SideAnswerTexts::tr("%1 answered. Owners cannot be read, and stay as they are.")
                              .arg(shown(identity.tenantName));
        answer.cure =
            SideAnswerTexts::tr("Add the application permission User.Read.All to the app registration and grant admin "
                      "consent.");
    }
    answer.facts = {
        {SideAnswerTexts::tr("Tenant"), shown(identity.tenantName)},
        {SideAnswerTexts::tr("Tenant id"), QString::fromStdString(identity.tenant.text()), Fact::Tone::Plain, true},
        {SideAnswerTexts::tr("Signed in as"), shown(identity.signedInAs), Fact::Tone::Plain, true},
        permission("Device.Read.All", SideAnswerTexts::tr("devices"), may.readDevices),
        permission("User.Read.All", SideAnswerTexts::tr("owners and users"), may.readUsers),
        permission("Organization.Read.All", SideAnswerTexts::tr("the tenant's name"), may.readOrganization),
    };
    return answer;
}

SideAnswer answerOf(const DirectoryIdentity &identity)
{
    SideAnswer answer;
    answer.verdict = SideAnswer::Verdict::Good;
    answer.sentence = SideAnswerTexts::tr("%1 answered.").arg(shown(identity.dnsHostName));
    answer.facts = {
        {SideAnswerTexts::tr("Controller"), shown(identity.dnsHostName)},
        {SideAnswerTexts::tr("Domain"),
         identity.forest == identity.domain
             ? shown(identity.domain)
             : SideAnswerTexts::tr("%1 in the forest %2").arg(shown(identity.domain), shown(identity.forest))},
        {SideAnswerTexts::tr("Container"), shown(identity.container.dn.text()), Fact::Tone::Plain, true},
        {SideAnswerTexts::tr("Account"), shown(identity.accountName)},
        {SideAnswerTexts::tr("SID of the account"), shown(identity.accountSid.text()), Fact::Tone::Plain, true},
    };
    if (identity.accountIsAdministrator) {
        answer.verdict = SideAnswer::Verdict::Warning;
        answer.sentence =
            SideAnswerTexts::tr("%1 answered. The account is an administrator, which is more than writing devices "
                      "takes.")
                .arg(shown(identity.dnsHostName));
        answer.cure =
            SideAnswerTexts::tr("An account of its own, with rights in the device container alone, is safer.");
    }
    return answer;
}

SideAnswer answerOf(const Error &error, const ReportWords &words)
{
    SideAnswer answer;
    answer.sentence = QString::fromStdString(words.message(error));
    answer.cure = QString::fromStdString(words.advice(error));
    QStringList details{
        SideAnswerTexts::tr("Code: %1")
            .arg(QString::fromUtf8(codeOf(error.kind).data(), qsizetype(codeOf(error.kind).size())))};
    if (error.nativeCode != 0)
        details += SideAnswerTexts::tr("Number: %1").arg(error.nativeCode);
    if (!error.subject.empty())
        details += SideAnswerTexts::tr("About: %1").arg(shown(error.subject));
    if (!error.requestId.empty())
        details += SideAnswerTexts::tr("Request id: %1").arg(shown(error.requestId));
    if (!error.detail.empty())
        details += QString::fromStdString(printable(error.detail, kMaxDetails));
    answer.details = details.join(QLatin1Char('\n'));
    return answer;
}

} // namespace dwc
