// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/type.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>

namespace dwc {

namespace {

struct Step
{
    qreal points;
    QFont::Weight weight;
    bool mono;
};

Step stepOf(Type type)
{
    switch (type) {
    case Type::Caption: return {9, QFont::Normal, false};
    case Type::CaptionStrong: return {9, QFont::DemiBold, false};
    case Type::Body: return {10, QFont::Normal, false};
    case Type::BodyStrong: return {10, QFont::DemiBold, false};
    case Type::MonoSmall: return {9, QFont::Normal, true};
    case Type::Mono: return {9.5, QFont::Normal, true};
    case Type::Section: return {11, QFont::DemiBold, false};
    case Type::Verdict: return {12, QFont::DemiBold, false};
    case Type::Title: return {15, QFont::DemiBold, false};
    case Type::Figure: return {18, QFont::DemiBold, false};
    }
    return {10, QFont::Normal, false};
}

} // namespace

bool loadFonts()
{
    bool isComplete = true;
    for (const char *file : {"DWCSans-Regular.otf", "DWCSans-SemiBold.otf", "JetBrainsMono-Regular.ttf"})
        isComplete &=
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file)) >= 0;
    return isComplete;
}

QFont fontOf(Type type)
{
    const Step step = stepOf(type);
    QFont font;
    // other scripts come from the system
    font.setFamilies({step.mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("DWC Sans"),
                      step.mono ? QStringLiteral("Noto Sans Mono") : QStringLiteral("Noto Sans"),
                      step.mono ? QStringLiteral("monospace") : QStringLiteral("sans-serif")});
    font.setPointSizeF(step.points);
    font.setWeight(step.weight);
    if (step.mono) // "->" and "!=" are two characters, not one sign
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

int lineHeightOf(Type type)
{
    const bool isText =
        type == Type::Body || type == Type::BodyStrong || type == Type::Mono || type == Type::MonoSmall;
    return qRound(QFontInfo(fontOf(type)).pixelSize() * (isText ? 1.5 : 1.35));
}

int lineStretchOf(Type type)
{
    return qRound(100.0 * lineHeightOf(type) / QFontMetricsF(fontOf(type)).lineSpacing());
}

} // namespace dwc
