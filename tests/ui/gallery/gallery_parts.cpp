// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/gallery_parts.h"

#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/state_tag.h"
#include "ui/widgets/toasts.h"
#include "ui/widgets/typed_confirmation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dwc {

namespace {

using namespace Qt::StringLiterals;

QWidget *makeSheet(QVBoxLayout *&rows)
{
    auto *sheet = new QWidget;
    rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(Space::kXl, Space::kXl, Space::kXl, Space::kXl);
    rows->setSpacing(Space::kL);
    return sheet;
}

FlowLayout *addRow(QVBoxLayout *rows)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(Space::kS, row);
    rows->addWidget(row);
    return flow;
}

void addButtons(Theme &theme, QVBoxLayout *rows)
{
    for (const bool isEnabled : {true, false}) {
        FlowLayout *row = addRow(rows);
        const std::pair<Button::Kind, QString> kinds[] = {{Button::Kind::Default, u"Export…"_s},
                                                          {Button::Kind::Primary, u"Review 69 changes"_s},
                                                          {Button::Kind::Danger, u"Delete 612 devices"_s},
                                                          {Button::Kind::Small, u"Show the 9 objects"_s},
                                                          {Button::Kind::Link, u"Open Devices"_s}};
        for (const auto &[kind, text] : kinds) {
            auto *button = new Button(theme, kind, text);
            button->setEnabled(isEnabled);
            row->addWidget(button);
        }
        auto *again = new Button(theme, Button::Kind::Default, u"Read again"_s);
        again->setIconName(u"refresh"_s);
        again->setEnabled(isEnabled);
        row->addWidget(again);
        auto *copy = new CopyButton(theme);
        copy->setEnabled(isEnabled);
        row->addWidget(copy);
    }
}

void addChips(Theme &theme, QVBoxLayout *rows)
{
    FlowLayout *row = addRow(rows);
    for (int i = 0; i < kDeviceStates; ++i) {
        auto *chip = new Chip(theme, {});
        chip->setState(DeviceState(i));
        chip->setCount(quint64(i) * 409);
        chip->setChecked(i == 1 || i == 5);
        row->addWidget(chip);
    }
    auto *menu = new MenuChip(theme, u"Join type"_s);
    menu->setChoices({{u"Entra joined"_s, 1, 120}, {u"Hybrid joined"_s, 2, 7}, {u"Registered"_s, 3, {}}});
    row->addWidget(menu);
    auto *chosen = new MenuChip(theme, u"System"_s);
    chosen->setChoices({{u"Windows 11"_s, 1, 120}, {u"iOS"_s, 2, 7}});
    chosen->setChosen({1, 2});
    row->addWidget(chosen);
    FlowLayout *tags = addRow(rows);
    for (int i = 0; i < kDeviceStates; ++i) {
        auto *tag = new StateTag(theme);
        tag->setState(DeviceState(i));
        tags->addWidget(tag);
    }
}

void addBoxes(Theme &theme, QVBoxLayout *rows)
{
    FlowLayout *row = addRow(rows);
    for (int i = 0; i < 6; ++i) {
        QAbstractButton *button = i < 4 ? static_cast<QAbstractButton *>(new QCheckBox(u"Entra joined"_s))
                                        : new QRadioButton(u"Do it now"_s);
        button->setCheckable(true);
        if (i == 2)
            static_cast<QCheckBox *>(button)->setCheckState(Qt::PartiallyChecked);
        else
            button->setChecked(i % 2);
        button->setEnabled(i != 3);
        button->setAutoExclusive(false);
        row->addWidget(button);
    }
    auto *segments = new SegmentedControl(theme);
    for (const QString &text : {u"Changes 4"_s, u"All 17"_s, u"Raw"_s})
        segments->addSegment(text);
    segments->setCurrent(1);
    row->addWidget(segments);
    auto *box = new QComboBox;
    box->addItems({u"LDAPS"_s, u"StartTLS"_s, u"Kerberos sealing"_s});
    row->addWidget(box);
    auto *number = new QSpinBox;
    number->setMaximum(9999);
    number->setValue(500);
    row->addWidget(number);
}

void addFields(Theme &theme, QVBoxLayout *rows)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kXl);
    auto *name = new Field(theme, u"Tenant"_s, new QLineEdit(u"contoso.onmicrosoft.com"_s));
    name->setHelp(u"The first domain of the tenant, or its id."_s);
    auto *bad = new Field(theme, u"Domain controller"_s, new QLineEdit(u"dc1.corp.exmple"_s));
    bad->setProblem(u"No server of this name was found. Write the name as it stands in DNS."_s);
    auto *search = new SearchField(theme);
    search->setPlaceholderText(u"Name, owner, DN or any id"_s);
    search->setHint(u"Ctrl F"_s);
    auto *typed = new SearchField(theme);
    typed->setText(u"MUC"_s);
    auto *column = new QVBoxLayout;
    column->addWidget(search);
    column->addWidget(typed);
    row->addWidget(name);
    row->addWidget(bad);
    row->addLayout(column);
    rows->addLayout(row);
}

} // namespace

QWidget *makeControls(Theme &theme)
{
    QVBoxLayout *rows = nullptr;
    QWidget *sheet = makeSheet(rows);
    addButtons(theme, rows);
    addChips(theme, rows);
    addBoxes(theme, rows);
    addFields(theme, rows);
    auto *raw = new QPlainTextEdit(u"D:P(A;;RPLCLORC;;;AU)(A;;GA;;;DA) -> != 10x20"_s);
    raw->setFont(theme.font(Type::Mono));
    rows->addWidget(raw);
    FlowLayout *types = addRow(rows);
    for (int i = 0; i < kTypes; ++i)
        types->addWidget(makeLabel(theme, Type(i), Role::Text, u"LT->0482 10x20 1111"_s, nullptr));
    return sheet;
}

QWidget *makeMessages(Theme &theme)
{
    QVBoxLayout *rows = nullptr;
    QWidget *sheet = makeSheet(rows);
    const Tone tones[] = {Tone::Danger, Tone::Warning, Tone::Info, Tone::Success};
    for (const Tone tone : tones) {
        auto *banner = new Banner(theme);
        rows->addWidget(banner);
        banner->tell(tone, u"A guard stopped this plan: 612 deletions are more than the limit of 500"_s,
                     u"608 of them have one cause: at 09:10 the scope was changed. Nothing was written."_s,
                     tone == Tone::Danger ? QStringList{u"Open scope settings"_s, u"Show the 612"_s}
                                          : QStringList{},
                     tone == Tone::Warning ? 2 : 0);
    }
    auto *card = new Card(theme, u"Devices by state"_s);
    card->setLink(u"Open Devices"_s);
    card->body()->addWidget(makeLabel(theme, Type::Figure, Role::Text, u"12,110"_s, nullptr));
    card->body()->addWidget(makeLabel(theme, Type::Caption, Role::Muted, u"97.5 % of the cloud"_s, nullptr));
    auto *progress = new ProgressLine(theme);
    progress->setProgress(212, 677);
    progress->setText(u"Writing 212 of 677, about 2 min left"_s);
    card->body()->addWidget(progress);
    rows->addWidget(card);
    auto *typed = new TypedConfirmation(theme);
    typed->ask(u"Type %1 to allow the deletions"_s, 1612);
    rows->addWidget(typed, 0, Qt::AlignLeading);
    rows->addStretch();
    auto *toasts = new Toasts(theme, sheet);
    toasts->tell(Tone::Success, u"The report was saved as plan.html."_s);
    toasts->tell(Tone::Danger, u"The report was not saved: the disk is full. Choose another folder."_s);
    return sheet;
}

QWidget *makeQuestion(Theme &theme)
{
    auto *dialog = new Dialog(theme, u"Delete 612 devices from corp.example?"_s);
    dialog->setText(u"LT-BER-0311, LT-BER-0312, iPhone of Lena, LT-BER-0317, LT-MUC-0029 and 607 more. The "
                    u"Recycle Bin is "
                    "on, so this can be undone for 180 days."_s);
    dialog->addButton(u"Keep them"_s, Button::Kind::Default);
    dialog->addButton(u"Delete 612 devices"_s, Button::Kind::Danger);
    return dialog;
}

} // namespace dwc
