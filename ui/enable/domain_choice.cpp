// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/domain_choice.h"

#include "ui/enable/enable_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kListWidth = 420;

QString joined(const std::vector<std::string> &names)
{
    QStringList shown;
    for (const std::string &name : names)
        shown += nameShown(name);
    return shown.join(QStringLiteral(", "));
}

} // namespace

DomainChoice::DomainChoice(Theme &theme, QWidget *parent)
    : QWidget(parent), m_list(new QComboBox(this)), m_banner(new Banner(theme, this))
{
    m_list->setObjectName(QStringLiteral("enable.domain"));
    m_banner->setObjectName(QStringLiteral("enable.domainElsewhere"));
    m_banner->hide();
    const auto dress = [this, &theme] {
        m_list->setFont(theme.font(Type::Body));
        m_list->setMinimumHeight(theme.controlHeight());
    };
    connect(&theme, &Theme::themeChanged, m_list, dress);
    dress();
    m_field = new Field(theme, tr("Domain that gets the devices"), m_list, this);
    m_field->setHelp(
        tr("Any domain of the forest will do: AD FS finds them by the service object, which stands in "
           "the configuration that all domains share."));
    m_list->setMaximumWidth(kListWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    layout->addWidget(m_field);
    layout->addWidget(m_banner);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        tell();
        Q_EMIT changed();
    });
    connect(m_banner, &Banner::pressed, this, &DomainChoice::settingsRequested);
    hide();
}

void DomainChoice::setLook(const Preparation &preparation)
{
    const std::string before = m_domains.empty() ? m_wanted : chosen();
    m_domains = preparation.domains;
    m_controller = nameShown(preparation.plan.basis.domainController);
    const bool isOpen = m_domains.size() > 1 && !preparation.state.hasService;
    if (!isOpen) {
        m_domains.clear();
        m_wanted.clear();
    }
    setVisible(isOpen);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ForestDomain &domain : m_domains)
            m_list->addItem(nameShown(domain.dnsName));
    }
    choose(before);
    tell();
}

void DomainChoice::choose(const std::string &domain)
{
    m_wanted = domain;
    const auto found = std::ranges::find(m_domains, domain, &ForestDomain::dnsName);
    if (found != m_domains.end())
        m_list->setCurrentIndex(int(found - m_domains.begin()));
}

const ForestDomain *DomainChoice::domain() const
{
    const auto number = std::size_t(m_list->currentIndex());
    return m_list->currentIndex() >= 0 && number < m_domains.size() ? &m_domains[number] : nullptr;
}

std::string DomainChoice::chosen() const
{
    return domain() ? domain()->dnsName : m_wanted;
}

QString DomainChoice::hindrance() const
{
    if (!domain() || domain()->isHere)
        return {};
    return tr("%1 does not hold the domain %2.").arg(m_controller, nameShown(domain()->dnsName));
}

void DomainChoice::tell()
{
    m_banner->setVisible(!hindrance().isEmpty());
    if (hindrance().isEmpty())
        return;
    const QString name = nameShown(domain()->dnsName);
    const QString cure = domain()->controllers.empty()
                             ? tr("In the profile, set directory.domain to %1, and directory.servers to a "
                                  "writable controller of it. "
                                  "Then open this wizard again.")
                                   .arg(name)
                             : tr("In the profile, set directory.domain to %1, and directory.servers to a "
                                  "writable controller of it: "
                                  "%2. Then open this wizard again.")
                                   .arg(name, joined(domain()->controllers));
    m_banner->tell(Banner::Tone::Warning, hindrance(), cure, {tr("Open Settings")});
}

} // namespace dwc
