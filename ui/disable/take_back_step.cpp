// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/take_back_step.h"

#include "ui/enable/admin_form.h"
#include "ui/settings/secret_field.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kBoxIndent = 24; ///< of the sentence, below the box's words

Card *stayingCard(Theme &theme, QWidget *parent)
{
    auto *card = new Card(theme, TakeBackStep::tr("What stays in any case"), parent);
    for (const QString &line :
         {TakeBackStep::tr("The service connection point: clients find their tenant by it when they join the "
                           "cloud, whether devices are written back or not."),
          TakeBackStep::tr("Objects that AD FS or somebody else needs, and permissions that others gave."),
          TakeBackStep::tr("The profile and its history, with all that is taken back.")}) {
        QLabel *label = makeLabel(theme, Type::Body, Role::Text, line, card);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    }
    return card;
}

} // namespace

TakeBackStep::TakeBackStep(Theme &theme, const QString &example, QWidget *parent)
    : QWidget(parent), m_choices(new QWidget(this)), m_form(new AdminForm(theme, example, this))
{
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Space::kXs);
    m_entries = addChoice(theme, "leave.entries", tr("Also remove our permission entries"),
                          tr("Those that preparing the forest gives to the connector account. It can write "
                             "no more devices then."));
    m_objects = addChoice(theme, "leave.objects", tr("Also remove the configuration objects"),
                          tr("Service object, container and what they stand in, only when nobody else needs "
                             "them: no issuer certificates of AD FS, and no device left in the container."));
    choices->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kXl);
    row->addWidget(m_choices, 1);
    row->addWidget(stayingCard(theme, this), 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXl);
    layout->addLayout(row);
    layout->addWidget(m_form, 1);
    m_form->hide();
    connect(m_form, &AdminForm::edited, this, &TakeBackStep::edited);
}

QCheckBox *TakeBackStep::addChoice(Theme &theme, const char *name, const QString &words, const QString &line)
{
    auto *box = new QCheckBox(words, m_choices);
    box->setObjectName(QString::fromLatin1(name));
    box->setFont(theme.font(Type::BodyStrong));
    box->setAccessibleDescription(line);
    QLabel *label = makeLabel(theme, Type::Body, Role::Muted, line, m_choices);
    label->setWordWrap(true);
    label->setContentsMargins(kBoxIndent, 0, 0, Space::kL);
    m_choices->layout()->addWidget(box);
    m_choices->layout()->addWidget(label);
    connect(box, &QCheckBox::toggled, this, &TakeBackStep::takeChoice);
    return box;
}

void TakeBackStep::takeChoice()
{
    m_form->setVisible(chosen().has_value());
    if (!chosen()) {
        QByteArray octets = m_form->takePassword();
        wipe(octets);
    }
    Q_EMIT chosenAnew();
}

std::optional<ForestRemoval> TakeBackStep::chosen() const
{
    if (!m_entries->isChecked() && !m_objects->isChecked())
        return std::nullopt;
    return m_entries->isChecked() && m_objects->isChecked() ? ForestRemoval::Everything
           : m_entries->isChecked()                         ? ForestRemoval::Entries
                                                            : ForestRemoval::Configuration;
}

QString TakeBackStep::value() const
{
    if (!chosen())
        return tr("Nothing");
    switch (*chosen()) {
    case ForestRemoval::Entries: return tr("Permission entries");
    case ForestRemoval::Configuration: return tr("Objects");
    case ForestRemoval::Everything: break;
    }
    return tr("Entries and objects");
}

void TakeBackStep::enter()
{
    if (chosen() && !m_form->hindrance().isEmpty())
        m_form->enter();
    else
        m_entries->setFocus(Qt::OtherFocusReason);
}

} // namespace dwc
