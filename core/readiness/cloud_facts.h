// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_inspection.h"
#include "core/readiness/once.h"
#include "core/settings/profile.h"

#include <stop_token>

namespace dwc {

/// What the cloud's checks look at, each read when the first of them needs it. What depends on something that
/// failed fails with the same error, without another wait. For one thread.
class CloudFacts
{
public:
    CloudFacts(const Profile &profile, CloudInspection &inspection, const Clock &clock, std::stop_token stop)
        : m_profile(profile), m_inspection(inspection), m_clock(clock), m_stop(std::move(stop))
    {
    }

    const Profile &profile() const { return m_profile; }
    Moment now() const { return m_clock.now(); }

    const Result<CloudContact> &contact()
    {
        return m_contact.get([this] { return m_inspection.contact(m_stop); });
    }
    const Result<TokenClaims> &signIn()
    {
        return m_signIn.get([this]() -> Result<TokenClaims> {
            if (!contact())
                return tl::unexpected(contact().error());
            return m_inspection.signIn(m_stop);
        });
    }
    const Result<Done> &mayRead(CloudThing thing)
    {
        auto &once = thing == CloudThing::Devices ? m_mayReadDevices : m_mayReadUsers;
        return once.get([&]() -> Result<Done> {
            if (!signIn())
                return tl::unexpected(signIn().error());
            return m_inspection.mayRead(thing, m_stop).map([] { return Done(); });
        });
    }
    const Result<Organization> &organization()
    {
        return m_organization.get([this]() -> Result<Organization> {
            if (!signIn())
                return tl::unexpected(signIn().error());
            return m_inspection.organization(m_stop);
        });
    }
    const Result<std::vector<Subscription>> &subscriptions()
    {
        return m_subscriptions.get([this]() -> Result<std::vector<Subscription>> {
            if (!signIn())
                return tl::unexpected(signIn().error());
            return m_inspection.subscriptions(m_stop);
        });
    }
    const Result<bool> &otherWritebackEnabled()
    {
        return m_otherWriteback.get([this]() -> Result<bool> {
            if (!signIn())
                return tl::unexpected(signIn().error());
            return m_inspection.otherWritebackEnabled(m_stop);
        });
    }

private:
    const Profile &m_profile;
    CloudInspection &m_inspection;
    const Clock &m_clock;
    std::stop_token m_stop;
    Once<CloudContact> m_contact;
    Once<TokenClaims> m_signIn;
    Once<Done> m_mayReadDevices, m_mayReadUsers;
    Once<Organization> m_organization;
    Once<std::vector<Subscription>> m_subscriptions;
    Once<bool> m_otherWriteback;
};

} // namespace dwc
