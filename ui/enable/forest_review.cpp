// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/forest_review.h"

#include "core/model/dn_parent.h"
#include "ui/enable/blocker_list.h"
#include "ui/enable/change_lines.h"
#include "ui/enable/connection_point_card.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr char kObjectClass[] = "objectClass";
constexpr int kWhole = 100; ///< a stretch that leaves nothing to another

/// "4 of 5": when it is written.
QString turnOf(const Change *change, const Plan &plan)
{
    return ForestReview::tr("%1 of %2").arg(change - plan.changes.data() + 1).arg(plan.changes.size());
}

ChangeLine kept(const QString &word)
{
    ChangeLine line;
    line.icon = "check";
    line.ink = Role::Muted;
    line.word = word;
    return line;
}

/// The keywords that go and come; those that stay are not shown.
void showCorrection(ChangeLine &line, const Change &change, const Plan &plan)
{
    const AttributeChange &keywords = change.attributes.front();
    const auto without = [&](const std::vector<std::string> &from, const std::vector<std::string> &other) {
        QStringList rest;
        for (const std::string &keyword : from) {
            if (std::ranges::find(other, keyword) == other.end())
                rest += QString::fromStdString(keywords.name) + QStringLiteral(": ") +
                        breakable(nameShown(keyword));
        }
        return rest;
    };
    line.icon = "update";
    line.ink = Role::Info;
    line.word = ForestReview::tr("Correct");
    line.removed = without(keywords.before, keywords.after);
    line.added = without(keywords.after, keywords.before);
    line.end = turnOf(&change, plan);
}

ChangeLine lineOf(const ForestObject &object, const Plan &plan)
{
    const bool isKept = !object.creation && !object.correction;
    ChangeLine line = isKept ? kept(ForestReview::tr("Keep")) : ChangeLine{};
    line.name = object.dn.isEmpty() ? object.kind : firstNameOf(object.dn);
    line.kind = object.dn.isEmpty() ? QString() : object.kind;
    if (!object.dn.isEmpty())
        line.place = ForestReview::tr("in %1").arg(breakable(nameShown(parentOf(object.dn).text())));
    if (isKept) {
        line.end = ForestReview::tr("exists, stays as it is");
        return line;
    }
    if (object.correction) {
        showCorrection(line, *object.correction, plan);
        return line;
    }
    line.word = ForestReview::tr("Create");
    line.end = turnOf(object.creation, plan);
    for (const AttributeChange &attribute : object.creation->attributes) {
        if (attribute.name == kObjectClass) {
            line.place = ForestReview::tr("%1 %2", "object class, in CN=...")
                             .arg(nameShown(attribute.after.back()), line.place);
            continue;
        }
        for (const std::string &value : attribute.after)
            line.added +=
                QString::fromStdString(attribute.name) + QStringLiteral(": ") + breakable(nameShown(value));
    }
    return line;
}

ChangeLine lineOf(const ForestEntry &entry, const Preparation &preparation)
{
    ChangeLine line = entry.change ? ChangeLine{} : kept(ForestReview::tr("Keep"));
    line.name = wordsOf(entry.ace);
    line.kind = ForestReview::tr("on %1, for %2")
                    .arg(firstNameOf(entry.dn), trusteeOf(entry.ace, accountName(preparation)));
    const QString sddl = breakableEntry(sddlOf(entry.ace));
    if (!entry.change) {
        line.place = sddl;
        line.end = ForestReview::tr("granted already");
        return line;
    }
    line.word = ForestReview::tr("Add");
    line.added = {sddl};
    line.end = turnOf(entry.change, preparation.plan);
    return line;
}

} // namespace

ForestReview::ForestReview(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_holder(new ContentStack(theme, this)), m_content(new QWidget(this)),
      m_again(new Button(theme, Button::Kind::Default, tr("Look again"), m_content)),
      m_objectCounts(makeLabel(theme, Type::Body, Role::Muted, {}, m_content)),
      m_objects(new ChangeLines(theme, m_content)),
      m_entriesTitle(makeLabel(theme, Type::Section, Role::Text, {}, m_content)),
      m_entryCounts(makeLabel(theme, Type::Body, Role::Muted, {}, m_content)),
      m_entries(new ChangeLines(theme, m_content)), m_blockers(new BlockerList(theme, m_content)),
      m_connectionPoint(new ConnectionPointCard(theme, this))
{
    m_again->setObjectName(QStringLiteral("enable.lookAgain"));
    m_again->setIconName(QStringLiteral("refresh"));
    m_objects->setObjectName(QStringLiteral("forestObjects"));
    m_entries->setObjectName(QStringLiteral("forestEntries"));
    m_blockers->setObjectName(QStringLiteral("forestBlockers"));
    m_objectSection =
        makeSection(makeLabel(theme, Type::Section, Role::Text, tr("Objects in the forest"), m_content),
                    m_objectCounts, m_objects);
    m_entrySection = makeSection(m_entriesTitle, m_entryCounts, m_entries);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Space::kL);
    content->addWidget(m_objectSection);
    content->addWidget(m_entrySection);
    content->addWidget(m_blockers);
    content->addWidget(m_again, 0, Qt::AlignLeading);
    auto *frame = new QFrame(this);
    frame->setProperty("kind", QStringLiteral("panel"));
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_holder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addWidget(frame, kWhole);
    layout->addWidget(m_content);
    layout->addWidget(m_connectionPoint);
    layout->addStretch(1);
    m_connectionPoint->setObjectName(QStringLiteral("connectionPoint"));
    connect(m_again, &QPushButton::clicked, this, &ForestReview::lookRequested);
    connect(m_holder, &ContentStack::pressed, this, &ForestReview::lookRequested);
    setLooking();
}

QWidget *ForestReview::makeSection(QLabel *title, QLabel *counts, QWidget *lines)
{
    auto *section = new QWidget(m_content);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kM);
    head->addWidget(title);
    head->addWidget(counts, 1);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kS);
    layout->addLayout(head);
    layout->addWidget(lines);
    return section;
}

void ForestReview::setLooking()
{
    m_content->hide();
    m_holder->parentWidget()->show();
    m_holder->showLoading(tr("Looking at the forest. Nothing is written."));
}

void ForestReview::setFailure(const QString &sentence, const QString &cure, const QString &details)
{
    m_content->hide();
    m_holder->parentWidget()->show();
    m_holder->showError(sentence, cure, tr("Look again"), details);
}

void ForestReview::setLook(const ForestLook &look, PermissionProfile permissions)
{
    const bool isBlocked = !look.blockers.empty();
    const bool isPrepared = !isBlocked && look.preparation.plan.changes.empty();
    m_holder->parentWidget()->setVisible(isPrepared);
    m_content->setVisible(!isPrepared);
    m_objectSection->setVisible(!isBlocked);
    m_entrySection->setVisible(!isBlocked);
    m_blockers->setVisible(isBlocked);
    m_connectionPoint->setLook(look);
    if (isBlocked)
        m_blockers->setBlockers(look.blockers);
    else if (isPrepared)
        m_holder->showEmpty(QStringLiteral("check"),
                            tr("Everything is in place. There is nothing to create."),
                            tr("Verify tells whether it works for the account."), tr("Look again"));
    else
        showChanges(look.preparation, permissions);
}

void ForestReview::showChanges(const Preparation &preparation, PermissionProfile permissions)
{
    std::vector<ChangeLine> objects, entries;
    for (const ForestObject &object : objectsOf(preparation))
        objects.push_back(lineOf(object, preparation.plan));
    for (const ForestEntry &entry : entriesOf(preparation, permissions))
        entries.push_back(lineOf(entry, preparation));
    m_objects->setLines(objects);
    m_entries->setLines(entries);
    const ForestSums sums = sumsOf(preparation);
    const auto counts = [](int stay, const QString &added) {
        return stay > 0 ? tr("%Ln stay, %1", nullptr, stay).arg(added) : added;
    };
    QString objectCounts = counts(int(objects.size()) - sums.objects - int(sums.correctsPoint),
                                  tr("%Ln are created", nullptr, sums.objects));
    if (sums.correctsPoint)
        objectCounts = tr("%1, one is corrected").arg(objectCounts);
    m_objectCounts->setText(objectCounts);
    m_entryCounts->setText(counts(int(entries.size()) - sums.entries,
                                  tr("%Ln are added, none is taken away", nullptr, sums.entries)));
    m_entriesTitle->setText(tr("Permissions for %1").arg(accountName(preparation)));
}

} // namespace dwc
