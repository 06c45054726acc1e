// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/state_tag.h"
#include "ui/widgets/toasts.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <functional>
#include <memory>

using namespace dwc;

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb();
    }
    return count;
}

} // namespace

/// What the widgets show and say.
class TestWidgets : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setScheme(Scheme::Light); }

    void everyOneHasAName()
    {
        QWidget window;
        auto *layout = new FlowLayout(8, &window);
        auto *chip = new Chip(m_theme, {});
        chip->setState(DeviceState::Conflict);
        chip->setCount(12'110);
        auto *tag = new StateTag(m_theme);
        tag->setState(DeviceState::Held);
        auto *copy = new CopyButton(m_theme);
        copy->setCopied(QStringLiteral("c81f"), QStringLiteral("device id"));
        auto *field = new Field(m_theme, QStringLiteral("Tenant"), new QLineEdit);
        auto *progress = new ProgressLine(m_theme);
        progress->setText(QStringLiteral("Writing 1 of 2"));
        const std::pair<QWidget *, QString> named[] = {
            {chip, QStringLiteral("Conflict, 12,110")},
            {tag, QStringLiteral("Held")},
            {copy, QStringLiteral("Copy the device id")},
            {field->control(), QStringLiteral("Tenant")},
            {progress, QStringLiteral("Writing 1 of 2")},
            {new SearchField(m_theme), QStringLiteral("Search")},
            {new MenuChip(m_theme, QStringLiteral("System")), QStringLiteral("System")}};
        for (const auto &[widget, name] : named) {
            layout->addWidget(widget);
            QCOMPARE(nameOf(widget), name);
        }
        QCOMPARE(QAccessible::queryAccessibleInterface(chip)->state().checkable, 1u);
    }

    /// One of a few, not a few that are on or off each.
    void segmentsSpeakAsRadioButtonsOfAGroup()
    {
        SegmentedControl control(m_theme);
        control.setAccessibleName(QStringLiteral("Which attributes"));
        for (const char *text : {"Changes", "All", "Raw"})
            control.addSegment(QString::fromLatin1(text));
        QAccessibleInterface *group = QAccessible::queryAccessibleInterface(&control);
        QCOMPARE(group->role(), QAccessible::Grouping);
        QCOMPARE(nameOf(&control), QStringLiteral("Which attributes"));
        QCOMPARE(group->childCount(), 3);
        QStringList names, chosen;
        const auto listen = [&] {
            names.clear();
            chosen.clear();
            for (int i = 0; i < group->childCount(); ++i) {
                const QAccessibleInterface *segment = group->child(i);
                QCOMPARE(segment->role(), QAccessible::RadioButton);
                QVERIFY(segment->state().checkable);
                names << segment->text(QAccessible::Name);
                if (segment->state().checked)
                    chosen << names.last();
            }
        };
        listen();
        QCOMPARE(names,
                 (QStringList{QStringLiteral("Changes"), QStringLiteral("All"), QStringLiteral("Raw")}));
        QCOMPARE(chosen, QStringList{QStringLiteral("Changes")});
        group->child(2)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(control.current(), 2);
        listen();
        QCOMPARE(chosen, QStringList{QStringLiteral("Raw")});
    }

    void everyOneShowsItsFocus_data()
    {
        QTest::addColumn<int>("which");
        const char *names[] = {"button", "primary", "danger", "small",  "link", "icon",  "chip",  "menu chip",
                               "search", "line",    "combo",  "number", "text", "check", "radio", "segment"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }
    void everyOneShowsItsFocus()
    {
        QFETCH(int, which);
        const QString text = QStringLiteral("Review");
        const std::function<QWidget *()> makers[] = {
            [&] { return new Button(m_theme, Button::Kind::Default, text); },
            [&] { return new Button(m_theme, Button::Kind::Primary, text); },
            [&] { return new Button(m_theme, Button::Kind::Danger, text); },
            [&] { return new Button(m_theme, Button::Kind::Small, text); },
            [&] { return new Button(m_theme, Button::Kind::Link, text); },
            [&] { return new CopyButton(m_theme); },
            [&] { return new Chip(m_theme, text); },
            [&] { return new MenuChip(m_theme, text); },
            [&] { return new SearchField(m_theme); },
            [&] { return new QLineEdit; },
            [&] { return new QComboBox; },
            [&] { return new QSpinBox; },
            [&] { return new QPlainTextEdit; },
            [&] { return new QCheckBox(text); },
            [&] { return new QRadioButton(text); },
            [&] { return new SegmentedControl(m_theme); },
        };
        QWidget window;
        FlowLayout layout(8);
        auto *other = new QLineEdit(&window);
        QWidget *widget = makers[which]();
        widget->setParent(&window);
        QWidget *focused = widget;
        if (auto *control = qobject_cast<SegmentedControl *>(widget)) {
            control->addSegment(text);
            focused = control->findChild<QWidget *>(QStringLiteral("segment0"));
        }
        widget->move(10, 60);
        widget->resize(widget->sizeHint());
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        const QImage without = widget->grab().toImage();
        focused->setFocus(Qt::TabFocusReason);
        QVERIFY(focused->hasFocus());
        const QImage with = widget->grab().toImage();
        QCOMPARE(with.size(), without.size()); // nothing jumps
        const bool isFilled = which == 1 || which == 2;
        const QColor ring = m_theme.colour(isFilled ? Role::Text : Role::Focus);
        // two lines along three quarters of the width, above and below
        const int wanted = 2 * 2 * std::min(widget->width(), focused->width()) * 3 / 4;
        const int gained = pixelsOf(with, ring) - pixelsOf(without, ring);
        QVERIFY2(gained >= wanted, qPrintable(QStringLiteral("%1 of %2").arg(gained).arg(wanted)));
    }

    void labelsFollowTheScheme()
    {
        const std::unique_ptr<QLabel> label(
            makeLabel(m_theme, Type::Body, Role::Muted, QStringLiteral("<b>x"), nullptr));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->palette().color(QPalette::WindowText), m_theme.colour(Role::Muted));
        m_theme.setScheme(Scheme::Dark);
        QCOMPARE(label->palette().color(QPalette::WindowText), m_theme.colour(Role::Muted));
        setRole(label.get(), Role::Danger);
        QCOMPARE(label->palette().color(QPalette::WindowText), m_theme.colour(Role::Danger));
    }

    void strongButtonsAreStrong()
    {
        Button button(m_theme, Button::Kind::Default, QStringLiteral("Apply"));
        button.show();
        const int width = button.sizeHint().width();
        QCOMPARE(button.font().weight(), int(QFont::Normal));
        button.setText(QStringLiteral("Apply 677 changes"));
        const int wide = button.sizeHint().width();
        button.setKind(Button::Kind::Primary);
        QCOMPARE(button.font().weight(), int(QFont::DemiBold));
        QVERIFY(button.sizeHint().width() > wide);
        m_theme.setScheme(Scheme::Dark);
        QCOMPARE(button.font().weight(), int(QFont::DemiBold));
        QVERIFY(width < wide);
    }

    /// A style sheet takes the font away from what gets a parent after it was made.
    void weightsSurviveANewParent()
    {
        QWidget window;
        Card card(m_theme, QStringLiteral("Devices by state"));
        auto *button = new Button(m_theme, Button::Kind::Primary, QStringLiteral("Apply"));
        QLabel *figure = makeLabel(m_theme, Type::Figure, Role::Text, QStringLiteral("12,110"), nullptr);
        auto *control = new SegmentedControl(m_theme);
        control->addSegment(QStringLiteral("All 17"));
        card.body()->addWidget(button);
        card.body()->addWidget(figure);
        card.body()->addWidget(control);
        card.setParent(&window);
        window.show();
        const auto *segment = control->findChild<QWidget *>(QStringLiteral("segment0"));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Light}) {
            m_theme.setScheme(scheme);
            QCOMPARE(button->font().weight(), int(QFont::DemiBold));
            QCOMPARE(figure->font(), m_theme.font(Type::Figure));
            QCOMPARE(segment->font().weight(), int(QFont::DemiBold));
        }
    }

    void heightsFollowDensity()
    {
        Button button(m_theme, Button::Kind::Default, QStringLiteral("Export…"));
        QLineEdit line;
        QComboBox box;
        for (const auto &[density, height] :
             {std::pair(Density::Compact, 28), {Density::Normal, 32}, {Density::Roomy, 36}}) {
            m_theme.setDensity(density);
            for (QWidget *widget : std::initializer_list<QWidget *>{&button, &line, &box}) {
                widget->ensurePolished();
                QCOMPARE(widget->sizeHint().height(), height);
            }
        }
        m_theme.setDensity(Density::Normal);
    }

    void aNarrowHeaderKeepsItsPrimary()
    {
        PageHeader header(m_theme, QStringLiteral("Devices"));
        Button *first = header.addSecondary(QStringLiteral("Export…"));
        Button *second = header.addSecondary(QStringLiteral("Read again"), QStringLiteral("refresh"));
        header.primary()->setText(QStringLiteral("Review 69 changes"));
        header.primary()->show();
        header.resize(900, 68);
        header.show();
        auto *more = header.findChild<Button *>(QStringLiteral("more"));
        QVERIFY(first->isVisible() && second->isVisible() && more->isHidden());
        header.resize(420, 68);
        QVERIFY(first->isHidden() && header.primary()->isVisible() && more->isVisible());
        header.resize(900, 68);
        QVERIFY(first->isVisible() && second->isVisible() && more->isHidden());
    }

    void aQuickReadDoesNotFlicker()
    {
        ContentStack stack(m_theme);
        auto *content = new QLabel(QStringLiteral("rows"));
        stack.setContent(content);
        stack.showContent();
        stack.showLoading(QStringLiteral("Reading"));
        QVERIFY(stack.showsContent()); // old rows stay
        stack.showError(QStringLiteral("No answer"), QStringLiteral("Nothing was written."),
                        QStringLiteral("Try again"), QStringLiteral("LDAP -1"));
        stack.show();
        auto *button = stack.findChild<Button *>(QStringLiteral("placeHolderButton"));
        QVERIFY(button->isVisible());
        QVERIFY(!stack.findChild<QPlainTextEdit *>()->isVisible());
        stack.findChild<Button *>(QStringLiteral("placeHolderDetails"))->click();
        QVERIFY(stack.findChild<QPlainTextEdit *>()->isVisible());
    }

    void toastsAreThreeAtMost()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        auto *toasts = new Toasts(m_theme, &window);
        for (int i = 0; i < 5; ++i)
            toasts->tell(Tone::Danger, QStringLiteral("The report was not saved: the disk is full."));
        const auto closers = toasts->findChildren<Button *>(QStringLiteral("closeToast"));
        QCOMPARE(
            std::count_if(closers.begin(), closers.end(), [](Button *close) { return close->isVisible(); }),
            3);
        QCOMPARE(toasts->geometry().bottomRight(), QPoint(800 - 24 - 1, 600 - 24 - 1));
        window.resize(700, 500);
        QCOMPARE(toasts->geometry().bottomRight(), QPoint(700 - 24 - 1, 500 - 24 - 1));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
