// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/needed_list.h"

#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

struct NeededListTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectWizard)
};

struct Needed
{
    const char *what;
    const char *where;
};

constexpr Needed kNeeded[] = {
    {QT_TRANSLATE_NOOP("ConnectWizard", "The tenant's id"),
     QT_TRANSLATE_NOOP("ConnectWizard", "In the Entra admin center, on the tenant's overview.")},
    {QT_TRANSLATE_NOOP("ConnectWizard", "An app registration with a client secret or a certificate"),
     QT_TRANSLATE_NOOP("ConnectWizard",
                       "With the application permissions Device.Read.All and User.Read.All, and admin "
                       "consent. Its client id and the secret's value are asked for, or the PEM files of "
                       "the certificate and its RSA key.")},
    {QT_TRANSLATE_NOOP("ConnectWizard", "The domain's name"),
     QT_TRANSLATE_NOOP("ConnectWizard",
                       "Such as corp.example. A controller has to be reachable through TLS; where its "
                       "certificate comes from an authority of your own, its PEM file too.")},
    {QT_TRANSLATE_NOOP("ConnectWizard", "An account in the directory"),
     QT_TRANSLATE_NOOP("ConnectWizard",
                       "A plain account of its own and its password. It needs rights in the device "
                       "container alone.")},
};

} // namespace

QWidget *makeNeededList(Theme &theme, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *around = new QVBoxLayout(box);
    around->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme, NeededListTexts::tr("What is needed"), box);
    card->body()->setSpacing(Space::kXs);
    for (const Needed &needed : kNeeded) {
        card->body()->addWidget(makeLabel(theme, Type::BodyStrong, Role::Text, NeededListTexts::tr(needed.what), card));
        QLabel *where = makeLabel(theme, Type::Body, Role::Muted, NeededListTexts::tr(needed.where), card);
        where->setWordWrap(true);
        card->body()->addWidget(where);
        card->body()->addSpacing(Space::kS);
    }
    around->addWidget(card);
    around->addStretch(1);
    return box;
}

} // namespace dwc
