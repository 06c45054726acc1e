// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/gallery_parts.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/label.h"
#include "ui/widgets/loading_rows.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wizard_frame.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

namespace dwc {

namespace {

using namespace Qt::StringLiterals;

void addDevice(QStandardItemModel &model, DeviceState state, const QString &name, const QString &owner,
               int changes, const QString &id)
{
    auto *first = new QStandardItem(wordOf(state));
    first->setData(int(state), StateRole);
    auto *device = new QStandardItem(name);
    device->setData(u"muc"_s, HitRole);
    auto *person = new QStandardItem(owner.isEmpty() ? u"unknown"_s : owner);
    person->setData(owner.isEmpty(), MutedRole);
    auto *number = new QStandardItem(QString::number(changes));
    number->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    auto *before = new QStandardItem(u"− TRUE"_s);
    before->setData(int(Role::DiffRemoved), GroundRole);
    before->setData(int(Role::DiffRemovedText), InkRole);
    before->setData(true, MonoRole);
    auto *guid = new QStandardItem(id);
    guid->setData(true, MonoRole);
    guid->setData(true, MiddleRole);
    auto *tick = new QStandardItem(u"tick"_s);
    tick->setCheckable(true);
    tick->setCheckState(changes ? Qt::Checked : Qt::Unchecked);
    model.appendRow({first, device, person, number, before, guid, tick});
}

QStandardItemModel *makeModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {u"State"_s, u"Name"_s, u"Owner"_s, u"Changes"_s, u"Directory now"_s, u"Device id"_s, u"Write"_s});
    const QString id = u"c81f4b6a-2d07-4c9e-9b53-7e10af26d4c1"_s;
    for (int i = 0; i < 26; ++i)
        addDevice(*model, DeviceState(i % kDeviceStates), u"LT-MUC-%1"_s.arg(482 + i),
                  i % 4 ? u"Katharina Reiter"_s : QString(), i * 3 % 7, id);
    return model;
}

} // namespace

QWidget *makeDevices(Theme &theme)
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *header = new PageHeader(theme, u"Devices"_s);
    header->setFacts(u"12,418 in the cloud, 12,153 in corp.example, read at 09:11"_s);
    header->addSecondary(u"Export…"_s);
    header->addSecondary(u"Read again"_s, u"refresh"_s);
    header->primary()->setText(u"Review 69 changes"_s);
    header->primary()->show();
    rows->addWidget(header);
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(Space::kS, filters);
    flow->setContentsMargins(Space::kXl, 0, Space::kXl, Space::kM);
    for (const DeviceState state :
         {DeviceState::Create, DeviceState::Update, DeviceState::Delete, DeviceState::InSync}) {
        auto *chip = new Chip(theme, {});
        chip->setState(state);
        chip->setCount(38);
        chip->setChecked(state == DeviceState::Update);
        flow->addWidget(chip);
    }
    rows->addWidget(filters);
    rows->addWidget(makeHairline(theme, Qt::Horizontal, nullptr));
    auto *table = new TableView(theme);
    table->setAccessibleName(u"Devices"_s);
    table->setModel(makeModel(table));
    table->setSortingEnabled(true);
    table->sortByColumn(1, Qt::AscendingOrder);
    const int widths[] = {130, 150, 170, 110, 160, 200};
    for (int i = 0; i < 6; ++i)
        table->setColumnWidth(i, widths[i]);
    table->selectRow(3);
    table->setFocus();
    rows->addWidget(table, 1);
    return page;
}

QWidget *makeStates(Theme &theme)
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    auto *empty = new ContentStack(theme);
    empty->showEmpty(u"devices"_s, u"Nothing has been read yet."_s,
                     u"Reading takes about ten seconds and changes nothing."_s, u"Read both sides"_s);
    auto *failed = new ContentStack(theme);
    failed->showError(
        u"The directory did not answer"_s,
        u"dc1.corp.example refused the connection on port 636. Ask whether LDAPS is switched on there."_s,
        u"Try again"_s, u"Can't contact LDAP server (-1)"_s);
    auto *loading = new LoadingRows(theme);
    loading->setText(u"Reading devices, 4,200 so far"_s);
    loading->setProgress(42, 124);
    for (QWidget *part : std::initializer_list<QWidget *>{empty, failed, loading})
        row->addWidget(part, 1);
    return sheet;
}

QWidget *makeWizard(Theme &theme)
{
    auto *wizard = new WizardFrame(theme, u"Enable device writeback"_s, u"contoso to corp.example"_s);
    const QString names[] = {u"Scenario"_s,    u"Domain"_s, u"Account"_s,  u"Devices"_s,
                             u"Permissions"_s, u"Review"_s, u"Carry out"_s};
    for (const QString &name : names)
        wizard->addStep(
            name, u"Review what will be created"_s,
            u"Three objects and two permission entries are missing. What exists stays as it is."_s,
            new QWidget, u"Create 3 objects, add 2 entries…"_s);
    wizard->setStepValue(0, u"AD FS device access"_s);
    wizard->setStepValue(1, u"corp.example"_s);
    wizard->setStepValue(5, u"3 objects, 2 entries"_s);
    wizard->setNote(u"Nothing is written before step 7. You can leave and go on later at this step."_s);
    wizard->setCurrent(5);
    return wizard;
}

} // namespace dwc
