// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/connection_point_card.h"

#include "core/prepare/connection_point_wish.h"
#include "ui/prerequisites/quote.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_confirmation.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kVerdictIcon = 16;
constexpr int kBoxIndent = 24; ///< of what stands below a box, to its words
constexpr int kDomainWidth = 480;
constexpr int kMaxDomain = 255;

QStringList paragraphsOf(const std::vector<std::string> &sentences)
{
    QStringList paragraphs;
    for (const std::string &sentence : sentences)
        paragraphs += QString::fromStdString(sentence);
    return paragraphs;
}

struct Sign
{
    const char *icon;
    Role ink;
};

Sign signOf(const std::string &state)
{
    if (state == "passed")
        return {"check", Role::Success};
    if (state == "failed")
        return {"failed", Role::Danger};
    return state == "warning" ? Sign{"warning", Role::Warning} : Sign{"info", Role::Muted};
}

} // namespace

ConnectionPointCard::ConnectionPointCard(Theme &theme, QWidget *parent)
    : QWidget(parent), m_card(new Card(theme, tr("Service connection point"), this)),
      m_icon(makeIcon(theme, QStringLiteral("info"), Role::Muted, kVerdictIcon, m_card)),
      m_verdict(makeLabel(theme, Type::BodyStrong, Role::Text, {}, m_card)),
      m_found(new Quote(theme, Quote::Frame::None, m_card)),
      m_steps(new Quote(theme, Quote::Frame::None, m_card)), m_box(new QCheckBox(m_card)),
      m_meaning(makeLabel(theme, Type::Caption, Role::Muted, {}, m_card)),
      m_typed(new TypedConfirmation(theme, m_card))
{
    m_box->setObjectName(QStringLiteral("enable.connectionPoint"));
    m_found->setObjectName(QStringLiteral("connectionPointFound"));
    m_typed->setObjectName(QStringLiteral("connectionPointTenant"));
    m_found->setAccessibleName(tr("What was found"));
    m_steps->setAccessibleName(tr("What to do"));
    m_verdict->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_meaning->setContentsMargins(kBoxIndent, 0, 0, 0);
    m_typed->setContentsMargins(kBoxIndent, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kS);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    m_card->body()->addLayout(head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_found, m_steps, m_box, m_meaning})
        m_card->body()->addWidget(part);
    makeDomainField(theme);
    m_card->body()->addWidget(m_domainField);
    m_card->body()->addWidget(m_typed, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_box, &QCheckBox::toggled, this, &ConnectionPointCard::takeChange);
    connect(m_typed, &TypedConfirmation::changed, this, &ConnectionPointCard::takeChange);
    hide();
}

void ConnectionPointCard::makeDomainField(Theme &theme)
{
    m_domain = new QLineEdit(m_card);
    m_domain->setObjectName(QStringLiteral("enable.connectionDomain"));
    m_domain->setMaxLength(kMaxDomain);
    const auto dress = [this, &theme] {
        m_domain->setFont(theme.font(Type::Body));
        m_domain->setMinimumHeight(theme.controlHeight());
    };
    connect(&theme, &Theme::themeChanged, m_domain, dress);
    dress();
    m_domainField = new Field(theme, tr("Domain that it names"), m_domain, m_card);
    m_domainField->setHelp(
        tr("A verified domain of the tenant. Left empty, the program chooses: the one that stands there "
           "already, else a federated one, else the initial one."));
    m_domainField->setContentsMargins(kBoxIndent, 0, 0, 0);
    m_domainField->setMaximumWidth(kDomainWidth);
    m_domainField->hide();
    connect(m_domain, &QLineEdit::editingFinished, this, &ConnectionPointCard::takeDomain);
}

void ConnectionPointCard::takeDomain()
{
    const std::string typed = m_domain->text().trimmed().toStdString();
    const bool isFit = typed.empty() || isDomainName(typed);
    m_domainField->setProblem(isFit ? QString() : tr("This is no domain name. One is contoso.com."));
    m_domainGiven = typed;
    takeChange();
}

void ConnectionPointCard::setLook(const ForestLook &look)
{
    setVisible(look.connectionPoint.has_value());
    if (!look.connectionPoint)
        return;
    m_told = wish(); // the look was asked with it; what it shows may take a part back
    const WordedCheck &check = *look.connectionPoint;
    setIcon(m_icon, QString::fromLatin1(signOf(check.state).icon), signOf(check.state).ink);
    m_verdict->setText(
        tr("%1: %2", "Passed: the question")
            .arg(QString::fromStdString(check.stateWord), QString::fromStdString(check.question)));
    m_found->setParagraphs(paragraphsOf(check.evidence));
    showOffer(look.preparation.state);
    // where the box is the cure, the sentences that lead to it say nothing new
    m_steps->setParagraphs(paragraphsOf(check.advice));
    m_steps->setVisible(!check.advice.empty() && !m_box->isEnabled());
}

void ConnectionPointCard::showOffer(const ForestState &state)
{
    const ConnectionPointState now = stateOf(state.connectionPoint, state.tenant);
    const std::vector<TenantId> others = state.connectionPoint
                                             ? otherTenantsIn(state.connectionPoint->keywords, state.tenant)
                                             : std::vector<TenantId>();
    const bool names = now == ConnectionPointState::OtherTenant && others.size() == 1;
    const bool isOffered =
        now == ConnectionPointState::Absent || now == ConnectionPointState::Incomplete || names;
    const std::optional<TenantId> other = names ? std::optional(others.front()) : std::nullopt;
    if (other != m_other) { // what was typed was for another one
        const QSignalBlocker quiet(m_typed);
        m_other = other;
        m_typed->askWord(tr("Type %1 to replace that tenant:"),
                         other ? QString::fromStdString(other->text()) : QString());
    }
    // one that was chosen can always be taken back
    m_box->setVisible(isOffered || m_box->isChecked());
    m_box->setEnabled(isOffered || m_box->isChecked());
    m_box->setText(now == ConnectionPointState::Absent
                       ? tr("Create the service connection point for this tenant")
                       : tr("Correct the service connection point for this tenant"));
    m_meaning->setText(names ? tr("Computers that join from then on register in this tenant. Those that "
                                  "registered in the other one stay "
                                  "there until they leave it.")
                             : tr("Computers of the forest that join the cloud find their tenant by it. "
                                  "Writeback itself does not need it."));
    m_meaning->setVisible(isOffered);
    m_box->setAccessibleDescription(m_meaning->text());
    m_typed->setVisible(other && m_box->isChecked());
    m_domainField->setVisible(m_box->isVisibleTo(this) && m_box->isChecked());
}

std::optional<ConnectionPointWish> ConnectionPointCard::wish() const
{
    if (!m_box->isChecked() || !hindrance().isEmpty())
        return std::nullopt;
    return ConnectionPointWish{m_domainGiven, m_other};
}

bool ConnectionPointCard::isChosen() const
{
    return m_box->isChecked();
}

QString ConnectionPointCard::hindrance() const
{
    if (m_box->isChecked() && m_domainField->hasProblem())
        return tr("The domain that the connection point is to name is none.");
    return m_box->isChecked() && m_other && !m_typed->isGiven()
               ? tr("The tenant that is replaced is to be typed first.")
               : QString();
}

void ConnectionPointCard::choose(bool isOn)
{
    const QSignalBlocker quiet(this);
    m_box->setChecked(isOn);
}

void ConnectionPointCard::takeChange()
{
    m_typed->setVisible(m_other && m_box->isChecked());
    m_domainField->setVisible(m_box->isChecked());
    Q_EMIT touched();
    if (wish() == m_told)
        return;
    m_told = wish();
    Q_EMIT wishChanged();
}

} // namespace dwc
