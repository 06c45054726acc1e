// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/scenarios.h"

#include <QCoreApplication>

namespace dwc {

namespace {

struct ScenariosTexts
{
    Q_DECLARE_TR_FUNCTIONS(Prerequisites)
};

} // namespace

QString shortNameOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Adfs: return ScenariosTexts::tr("AD FS");
    case Scenario::WhfbCertificateTrust: return ScenariosTexts::tr("Windows Hello");
    case Scenario::Undecided: break;
    }
    return ScenariosTexts::tr("I do not know");
}

QString nameOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Adfs: return ScenariosTexts::tr("Device-based access with AD FS");
    case Scenario::WhfbCertificateTrust:
        return ScenariosTexts::tr("Windows Hello for Business with hybrid certificate trust");
    case Scenario::Undecided: break;
    }
    return ScenariosTexts::tr("I do not know yet");
}

QString lineOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Adfs:
        return ScenariosTexts::tr("AD FS decides by the device that signs in, and looks for it in the directory.");
    case Scenario::WhfbCertificateTrust:
        return ScenariosTexts::tr(
            "Users sign in with certificates from an authority of your own, and AD FS 2016 or later looks "
            "for their devices in the directory.");
    case Scenario::Undecided: break;
    }
    return ScenariosTexts::tr(
        "Every check runs. Cloud Kerberos trust, key trust, Conditional Access in the cloud and Intune do "
        "not need device writeback at all.");
}

} // namespace dwc
