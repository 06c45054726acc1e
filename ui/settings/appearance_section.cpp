// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/appearance_section.h"

#include "ui/settings/calm_controls.h"
#include "ui/settings/settings_section.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

/// A control as wide as it likes to be, at the start of its line.
QWidget *atStart(QWidget *control)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    layout->addStretch(1);
    row->setFocusProxy(control);
    return row;
}

SegmentedControl *makeSegments(Theme &theme, const char *name, const QString &label, const QStringList &texts)
{
    auto *control = new SegmentedControl(theme);
    control->setObjectName(QString::fromLatin1(name));
    control->setAccessibleName(label);
    for (const QString &text : texts)
        control->addSegment(text);
    return control;
}

/// The languages call themselves by their own names.
QComboBox *makeLanguages(Theme &theme, const QString &label)
{
    auto *list = new CalmComboBox;
    list->setObjectName(QStringLiteral("appearance.language"));
    list->setAccessibleName(label);
    list->addItem(AppearanceSection::tr("System"), QString());
    list->addItem(QStringLiteral("English"), QStringLiteral("en"));
    list->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    list->addItem(QStringLiteral("Italiano"), QStringLiteral("it"));
    const auto dress = [list, &theme] {
        list->setFont(theme.font(Type::Body));
        list->setMinimumHeight(theme.controlHeight());
    };
    dress();
    QObject::connect(&theme, &Theme::themeChanged, list, dress);
    return list;
}

} // namespace

AppearanceSection::AppearanceSection(Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_scheme(makeSegments(theme, "appearance.scheme", tr("Colours"),
                                                 {tr("System"), tr("Light"), tr("Dark")})),
      m_density(makeSegments(theme, "appearance.density", tr("Density"),
                             {tr("Compact"), tr("Normal"), tr("Roomy")})),
      m_language(makeLanguages(theme, tr("Language")))
{
    setAccessibleName(titleOf(Section::Appearance));
    auto *column = makeColumn(*this);
    auto *lead = makeLabel(theme, Type::Body, Role::Muted, leadOf(Section::Appearance), widget());
    lead->setWordWrap(true);
    column->addWidget(makeLabel(theme, Type::Section, Role::Text, titleOf(Section::Appearance), widget()));
    column->addWidget(lead);
    column->addWidget(new Field(theme, tr("Colours"), atStart(m_scheme)));
    auto *density = new Field(theme, tr("Density"), atStart(m_density));
    density->setHelp(tr("Height of rows and controls."));
    column->addWidget(density);
    auto *language = new Field(theme, tr("Language"), atStart(m_language));
    language->setHelp(tr("Takes effect when the window is opened again."));
    column->addWidget(language);
    column->addStretch(1);
    connect(m_scheme, &SegmentedControl::currentChanged, this,
            [this](int at) { Q_EMIT schemeChosen(Scheme(at)); });
    connect(m_density, &SegmentedControl::currentChanged, this,
            [this](int at) { Q_EMIT densityChosen(Density(at)); });
    connect(m_language, &QComboBox::activated, this,
            [this](int at) { Q_EMIT languageChosen(m_language->itemData(at).toString()); });
}

void AppearanceSection::setLook(Scheme scheme, Density density)
{
    const QSignalBlocker quietScheme(m_scheme);
    const QSignalBlocker quietDensity(m_density);
    m_scheme->setCurrent(int(scheme));
    m_density->setCurrent(int(density));
}

void AppearanceSection::setLanguage(const QString &language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

} // namespace dwc
