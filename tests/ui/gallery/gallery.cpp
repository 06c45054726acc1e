// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/gallery_parts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPixmap>
#include <QWidget>
#include <cstdio>
#include <memory>

using namespace dwc;

namespace {

struct Sheet
{
    const char *name;
    QWidget *(*make)(Theme &);
    QSize size;
};

constexpr Sheet kSheets[] = {
    {"controls", makeControls, {1100, 700}}, {"messages", makeMessages, {1100, 760}},
    {"devices", makeDevices, {1232, 560}},   {"states", makeStates, {1200, 420}},
    {"wizard", makeWizard, {1240, 700}},     {"question", makeQuestion, {480, 240}},
};

bool save(const QPixmap &picture, const QDir &folder, const QString &name)
{
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    if (picture.save(path))
        return true;
    std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
    return false;
}

bool draw(Theme &theme, const QDir &folder, const QString &scheme)
{
    bool isDone = true;
    for (const Sheet &sheet : kSheets) {
        const std::unique_ptr<QWidget> widget(sheet.make(theme));
        widget->resize(sheet.size);
        widget->show();
        QApplication::processEvents();
        isDone &= save(widget->grab(), folder, QString::fromLatin1(sheet.name) + u'-' + scheme);
    }
    return isDone;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "Usage: gallery FOLDER [--rtl] [--roomy]\n");
        return 64;
    }
    const bool isMirrored = arguments.contains(QStringLiteral("--rtl"));
    if (isMirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme theme(application);
    if (arguments.contains(QStringLiteral("--roomy")))
        theme.setDensity(Density::Roomy);
    const QDir folder(arguments[1]);
    const QString end = isMirrored ? QStringLiteral("-rtl") : QString();
    theme.setScheme(Scheme::Light);
    bool isDone = draw(theme, folder, QStringLiteral("light") + end);
    theme.setScheme(Scheme::Dark);
    isDone &= draw(theme, folder, QStringLiteral("dark") + end);
    return isDone ? 0 : 1;
}
