// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shots/enable_shots.h"

#include "app/words/report_text.h"
#include "ui/enable/enable_wizard.h"
#include "ui/enable/forest_plan_wizard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>

namespace dwc {

void fillIn(QWidget &wizard, const QString &user, const QString &password)
{
    auto *typed = wizard.findChild<QLineEdit *>(QStringLiteral("enable.password"));
    wizard.findChild<QLineEdit *>(QStringLiteral("enable.user"))->setText(user);
    typed->setText(password);
    Q_EMIT typed->textEdited(password);
}

QString firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the password's file cannot be read");
    return QString::fromUtf8(file.readAll().trimmed());
}

namespace {

template <class T>
T *inWizard(MainWindow &window, const char *name)
{
    return window.findChild<EnableWizard *>()->findChild<T *>(QString::fromLatin1(name));
}

/// A forest of several domains, and an account that is too strong: the lab has neither.
ForestLook madeUp(ForestLook look)
{
    Preparation &preparation = look.preparation;
    preparation.domains = {{preparation.state.domainDn, "corp.example", true, {"dc1.corp.example"}},
                           {Dn("DC=apac,DC=corp,DC=example"), "apac.corp.example", false, {}},
                           {Dn("DC=emea,DC=corp,DC=example"),
                            "emea.corp.example",
                            false,
                            {"dc3.emea.corp.example", "dc4.emea.corp.example"}}};
    preparation.account.groups.push_back(preparation.account.sid.parent().child(512));
    return look;
}

/// Domains, the search for an account, and devices of a former writer.
void shootPlace(MainWindow &window, Engine &engine, const Shots &shots, const ForestLook &look)
{
    auto *wizard = window.findChild<EnableWizard *>();
    auto *frame = wizard->findChild<WizardFrame *>();
    frame->setCurrent(1);
    wizard->setFormer({{TrustType::Workplace, 214}, {TrustType::AzureAd, 1}});
    settle(engine);
    shots.take(window, QStringLiteral("enable-2-former"));
    frame->setCurrent(0);
    inWizard<QPushButton>(window, "enable.anotherAccount")->click();
    inWizard<QLineEdit>(window, "enable.accountName")->setText(QStringLiteral("s"));
    inWizard<QPushButton>(window, "enable.accountSearch")->click();
    QEventLoop found;
    QObject::connect(&engine, &Engine::accountsFound, &found, &QEventLoop::quit);
    found.exec();
    inWizard<QRadioButton>(window, "enable.account0")->click();
    settle(engine);
    shots.take(window, QStringLiteral("enable-1-search"));
    wizard->setLook(PermissionProfile::Strict, madeUp(look));
    inWizard<QComboBox>(window, "enable.domain")->setCurrentIndex(2);
    settle(engine);
    shots.take(window, QStringLiteral("enable-1-domains"));
}

/// The same preparation as a saved plan, opened.
void shootPlanFile(MainWindow &window, Theme &theme, Engine &engine, const Shots &shots,
                   const ForestLook &look)
{
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(QStringLiteral("prepare-forest.json"));
    QEventLoop opened;
    QObject::connect(&engine, &Engine::planRead, &opened, &QEventLoop::quit);
    engine.writePlan(path.toStdString(), look.preparation.plan);
    engine.readPlan(path.toStdString());
    opened.exec();
    settle(engine);
    shots.take(window, QStringLiteral("plan-file-1"));
    auto *wizard = window.findChild<ForestPlanWizard *>();
    wizard->findChild<WizardFrame *>()->nextButton()->click();
    settle(engine);
    shots.take(window, QStringLiteral("plan-file-2"));
    ForestLook removal = look;
    removal.preparation.plan.kind = PlanKind::Disable;
    removal.preparation.plan.request.choice = "removeEverything";
    for (Change &change : removal.preparation.plan.changes) {
        change.action = change.action == Action::Create ? Action::Delete : Action::Update;
        for (AttributeChange &attribute : change.attributes)
            std::swap(attribute.before, attribute.after);
    }
    ForestPlanWizard madeUpRemoval(theme, windowText(), *engine.profile(), removal.preparation.plan, path);
    madeUpRemoval.resize(window.size());
    madeUpRemoval.setLook(removal);
    QApplication::processEvents();
    shots.take(madeUpRemoval, QStringLiteral("plan-file-removal"));
}

} // namespace

void shootEnable(MainWindow &window, Theme &theme, Engine &engine, const Shots &shots, const QString &user,
                 const QString &file)
{
    window.showPage(Page::Overview);
    settle(engine);
    shots.take(window, QStringLiteral("enable-0-overview"));
    ForestLook look;
    const QObject hearing;
    QObject::connect(&engine, &Engine::forestLooked, &hearing,
                     [&look](const PreparationWish &, const ForestLook &looked) { look = looked; });
    window.showEnable();
    settle(engine);
    shootPlace(window, engine, shots, look);
    shootPlanFile(window, theme, engine, shots, look);
    window.showEnable();
    auto *frame = window.findChild<EnableWizard *>()->findChild<WizardFrame *>();
    const auto shoot = [&](int step, const QString &name) {
        frame->setCurrent(step);
        settle(engine);
        shots.take(window, QStringLiteral("enable-%1").arg(step + 1) + name);
    };
    shoot(0, {});
    shoot(1, {});
    for (int set = 2; set >= 0; --set) {
        frame->setCurrent(2);
        inWizard<QRadioButton>(window, qPrintable(QStringLiteral("enable.set%1").arg(set)))->click();
        shoot(2, QStringLiteral("-set%1").arg(set));
        shoot(3, QStringLiteral("-set%1").arg(set));
    }
    shoot(4, QStringLiteral("-now"));
    inWizard<QRadioButton>(window, "enable.script")->click();
    shoot(4, QStringLiteral("-script"));
    inWizard<QRadioButton>(window, "enable.plan")->click();
    shoot(4, QStringLiteral("-plan"));
    inWizard<QRadioButton>(window, "enable.now")->click();
    fillIn(*window.findChild<EnableWizard *>(), user,
           QString::fromLatin1("wrong")); // no literal: it is overwritten
    frame->nextButton()->click();
    settle(engine);
    shots.take(window, QStringLiteral("enable-5-refused"));
    if (!file.isEmpty()) {
        fillIn(*window.findChild<EnableWizard *>(), user, firstLineOf(file));
        shots.take(window, QStringLiteral("enable-5-filled"));
        frame->nextButton()->click();
        shots.take(window, QStringLiteral("enable-5-writing"));
        settle(engine);
        shots.take(window, QStringLiteral("enable-5-written"));
    }
    shoot(5, {});
    shoot(3, QStringLiteral("-after"));
}

} // namespace dwc
