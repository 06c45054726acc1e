// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFontInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace dwc;

namespace {

/// The lowest contrast of a text over all grounds it may stand on, in one scheme.
double worst(bool dark, Role text, std::initializer_list<Role> grounds)
{
    const auto colour = [dark](Role role) {
        const RoleColour &entry = roleColours()[std::size_t(role)];
        return QColor(dark ? entry.dark : entry.light);
    };
    double lowest = 21;
    for (const Role ground : grounds)
        lowest = std::min(lowest, contrastOf(colour(text), colour(ground)));
    return lowest;
}

bool isBlank(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 64)
                return false;
        }
    }
    return true;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(dwc::Role)

class TestTheme : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{*qApp};

private Q_SLOTS:
    void everyRoleStandsInItsPlace()
    {
        QCOMPARE(roleColours().size(), std::size_t(Role::SkippedTint) + 1);
        for (std::size_t i = 0; i < roleColours().size(); ++i)
            QCOMPARE(std::size_t(roleColours()[i].role), i);
    }

    void contrasts_data()
    {
        QTest::addColumn<Role>("ink");
        QTest::addColumn<Role>("tint");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        const auto row = [](const char *name, Role ink, Role tint, double light, double dark) {
            QTest::newRow(name) << ink << tint << light << dark;
        };
        row("text", Role::Text, Role::Surface, 13.6, 10.0);
        row("muted", Role::Muted, Role::Surface, 5.0, 5.2);
        row("accent", Role::Accent, Role::Surface, 5.4, 5.0);
        row("focus", Role::Focus, Role::Surface, 5.4, 5.0);
        row("success, create", Role::Success, Role::SuccessTint, 4.9, 5.9);
        row("warning", Role::Warning, Role::WarningTint, 5.2, 6.1);
        row("danger, delete", Role::Danger, Role::DangerTint, 5.3, 5.2);
        row("info, update", Role::Info, Role::InfoTint, 5.5, 5.7);
        row("disable", Role::Disable, Role::DisableTint, 5.4, 5.8);
        row("conflict", Role::Conflict, Role::ConflictTint, 5.8, 5.6);
        row("skipped", Role::Muted, Role::SkippedTint, 5.0, 5.2);
    }
    void contrasts()
    {
        QFETCH(Role, ink);
        QFETCH(Role, tint);
        QFETCH(double, light);
        QFETCH(double, dark);
        const auto grounds = {Role::Window, Role::Surface, Role::Raised, Role::Hover, Role::Selection, tint};
        // as published, with one decimal
        QVERIFY2(std::abs(worst(false, ink, grounds) - light) <= 0.06,
                 qPrintable(QString::number(worst(false, ink, grounds))));
        QVERIFY2(std::abs(worst(true, ink, grounds) - dark) <= 0.06,
                 qPrintable(QString::number(worst(true, ink, grounds))));
    }

    void contrastsOnOneGround_data()
    {
        QTest::addColumn<Role>("ink");
        QTest::addColumn<Role>("ground");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        QTest::newRow("primary") << Role::OnFill << Role::AccentFill << 6.8 << 5.8;
        QTest::newRow("primary, hover") << Role::OnFill << Role::AccentFillHover << 6.8 << 4.8;
        QTest::newRow("danger") << Role::OnFill << Role::DangerFill << 6.5 << 5.3;
        QTest::newRow("added") << Role::DiffAddedText << Role::DiffAdded << 7.8 << 9.2;
        QTest::newRow("removed") << Role::DiffRemovedText << Role::DiffRemoved << 7.5 << 8.5;
        QTest::newRow("changed") << Role::DiffChangedText << Role::DiffChanged << 7.6 << 8.8;
        QTest::newRow("outline of fields") << Role::Control << Role::Window << 3.0 << 3.2;
    }
    void contrastsOnOneGround()
    {
        QFETCH(Role, ink);
        QFETCH(Role, ground);
        QFETCH(double, light);
        QFETCH(double, dark);
        QVERIFY2(worst(false, ink, {ground}) > light - 0.06,
                 qPrintable(QString::number(worst(false, ink, {ground}))));
        QVERIFY2(worst(true, ink, {ground}) > dark - 0.06,
                 qPrintable(QString::number(worst(true, ink, {ground}))));
    }

    void noIconIsBlank()
    {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QCOMPARE(names.size(), 24);
        for (const QString &file : names) {
            const QPixmap pixmap = m_theme.icon(file.chopped(4), Role::Danger, 16, 1.25);
            QCOMPARE(pixmap.size(), QSize(20, 20));
            QVERIFY2(!isBlank(pixmap), qPrintable(file));
        }
        for (int i = 0; i < kDeviceStates; ++i)
            QVERIFY(names.contains(QLatin1String(lookOf(DeviceState(i)).icon) + QStringLiteral(".svg")));
    }

    void anIconIsInItsColour()
    {
        const QImage image = m_theme.icon(QStringLiteral("stop"), Role::Danger, 32, 1).toImage();
        QCOMPARE(image.pixelColor(16, 8).name(), m_theme.colour(Role::Danger).name());
    }

    void fontsAreOurs()
    {
        QCOMPARE(QFontInfo(m_theme.font(Type::Body)).family(), QStringLiteral("DWC Sans"));
        QCOMPARE(QFontInfo(m_theme.font(Type::BodyStrong)).weight(), int(QFont::DemiBold));
        QCOMPARE(QFontInfo(m_theme.font(Type::Mono)).family(), QStringLiteral("JetBrains Mono"));
    }

    void figuresAreTabularAndNamesAreNotFalsified()
    {
        const QFontMetricsF metrics(m_theme.font(Type::Body));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")),
                 metrics.horizontalAdvance(QStringLiteral("8888")));
        const qreal parts = metrics.horizontalAdvance(u'-') + metrics.horizontalAdvance(u'>');
        QVERIFY(std::abs(metrics.horizontalAdvance(QStringLiteral("->")) - parts) < 1);
    }

    void schemeChangesEverything()
    {
        m_theme.setScheme(Scheme::Light);
        QSignalSpy changed(&m_theme, &Theme::themeChanged);
        const QColor before = m_theme.colour(Role::Surface);
        m_theme.setScheme(Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_theme.isDark());
        QVERIFY(m_theme.colour(Role::Surface) != before);
        QCOMPARE(QApplication::palette().color(QPalette::Base), m_theme.colour(Role::Surface));
        QVERIFY(qApp->styleSheet().contains(m_theme.colour(Role::AccentFill).name()));
        QVERIFY2(!qApp->styleSheet().contains(u'@'), "a name in the sheet is no role");
        m_theme.setScheme(Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        m_theme.setScheme(Scheme::Light);
    }

    void densityMovesHeights()
    {
        m_theme.setDensity(Density::Normal);
        QCOMPARE(m_theme.rowHeight(), 28);
        QCOMPARE(m_theme.controlHeight(), 32);
        m_theme.setDensity(Density::Roomy);
        QCOMPARE(m_theme.rowHeight(), 34);
        QCOMPARE(m_theme.controlHeight(), 36);
        m_theme.setDensity(Density::Normal);
    }

    void coloursStandInOneFileOnly()
    {
        static const QRegularExpression hex(QStringLiteral("(#|0x)[0-9A-Fa-f]{6}\\b"));
        static const QRegularExpression size(QStringLiteral("font(-size)?\\s*:"));
        QDirIterator walk(QStringLiteral(DWC_SOURCE_DIR "/ui"), QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        while (walk.hasNext()) {
            const QString path = walk.next();
            const QString text = QString::fromUtf8(contents(path));
            const bool isTable = path.endsWith(QStringLiteral("/ui/theme/roles.cpp"));
            QVERIFY2(hex.match(text).hasMatch() == isTable, qPrintable(path));
            if (path.endsWith(QStringLiteral(".qss")))
                QVERIFY2(!size.match(text).hasMatch(), qPrintable(path));
            ++files;
        }
        QVERIFY(files > 40);
    }

    void fontsAreTheOnesThatWereMade()
    {
        const QString folder = QStringLiteral(DWC_SOURCE_DIR "/resources/fonts/");
        const QList<QByteArray> lines = contents(folder + QStringLiteral("SHA256SUMS")).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        for (const QByteArray &line : lines) {
            const QByteArray bytes = contents(QStringLiteral(":/fonts/") + QString::fromLatin1(line.mid(66)));
            QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), line.left(64));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
