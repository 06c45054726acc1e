// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <memory>

using namespace dwc;

/// Where texts and rows of widgets stand.
class TestWidgetPlaces : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{*qApp};

private Q_SLOTS:
    /// As far apart as the scale wants, and the last one whole.
    void linesOfATextHaveAir()
    {
        const std::unique_ptr<QLabel> label(
            makeLabel(m_theme, Type::Body, Role::Text, QStringLiteral("g"), nullptr));
        label->setWordWrap(true);
        const int single = label->heightForWidth(100);
        QCOMPARE(single, label->fontMetrics().height());
        label->setText(QStringLiteral("g\ng g"));
        QCOMPARE(lineHeightOf(Type::Body), qRound(1.5 * QFontInfo(label->font()).pixelSize()));
        QCOMPARE(label->heightForWidth(100), single + lineHeightOf(Type::Body));
        QCOMPARE(label->heightForWidth(label->fontMetrics().horizontalAdvance(u'g') + 1),
                 single + 2 * lineHeightOf(Type::Body));
        label->resize(100, label->heightForWidth(100));
        const QImage image = label->grab().toImage();
        const int ratio = qRound(image.devicePixelRatio()), next = lineHeightOf(Type::Body) * ratio;
        const QRect first(0, 0, label->fontMetrics().horizontalAdvance(u'g') * ratio, single * ratio);
        QCOMPARE(image.copy(first), image.copy(first.translated(0, next)));
        QVERIFY(image.copy(first) != image.copy(first.translated(image.width() / 2, 0)));
    }

    void aTextBeginsWhereItIsRead_data()
    {
        QTest::addColumn<bool>("wraps");
        QTest::addColumn<bool>("selectable");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrapped") << true << false << QStringLiteral("gg");
        QTest::newRow("one line") << false << false << QStringLiteral("gg");
        QTest::newRow("lines of its own") << false << false << QStringLiteral("gg\ngg");
        QTest::newRow("selectable") << false << true << QStringLiteral("gg");
        QTest::newRow("selectable, wrapped") << true << true << QStringLiteral("gg");
    }
    void aTextBeginsWhereItIsRead()
    {
        QFETCH(bool, wraps);
        QFETCH(bool, selectable);
        QFETCH(QString, words);
        const std::unique_ptr<QLabel> label(makeLabel(m_theme, Type::Body, Role::Text, words, nullptr));
        label->setWordWrap(wraps);
        if (selectable)
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->resize(200, 40);
        const QRect start(0, 0, 100, 40), end(100, 0, 100, 40);
        const auto ink = [&](const QRect &part) {
            const QImage image = label->grab(part).toImage().convertToFormat(QImage::Format_RGB32);
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) != image.pixelColor(0, 0) ? 1 : 0;
            return count;
        };
        QVERIFY(ink(start) > 0 && ink(end) == 0);
        label->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(ink(start) == 0 && ink(end) > 0);
        label->setLayoutDirection(Qt::LeftToRight);
        QVERIFY(ink(start) > 0 && ink(end) == 0);
    }

    void aRowFlowsIntoTheNext()
    {
        QWidget window;
        auto *layout = new FlowLayout(8, &window);
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget(&window);
            box->setFixedSize(100, 20);
            layout->addWidget(box);
        }
        QCOMPARE(layout->heightForWidth(316), 20);
        QCOMPARE(layout->heightForWidth(315), 48);
        QCOMPARE(layout->heightForWidth(120), 76);
        window.setLayoutDirection(Qt::RightToLeft);
        layout->setGeometry(QRect(0, 0, 316, 20));
        QCOMPARE(layout->itemAt(0)->geometry().left(), 216);
    }

    void aLineBetweenEndsNoRow()
    {
        QWidget window;
        auto *layout = new FlowLayout(8, &window);
        for (const int width : {100, 1, 100}) {
            auto *box = new QWidget(&window);
            box->setFixedSize(width, 20);
            layout->addWidget(box);
        }
        const QWidget *line = layout->itemAt(1)->widget();
        layout->setBetween(line);
        layout->setGeometry(QRect(0, 0, 217, 20));
        QCOMPARE(line->x(), 108);
        layout->setGeometry(QRect(0, 0, 216, 48));
        QVERIFY(!QRect(0, 0, 216, 48).intersects(line->geometry()));
    }

    /// In one row where that has room, each by its own words; else in rows of equal length.
    void anEvenRowIsFilled()
    {
        QWidget window;
        auto *layout = new FlowLayout(8, &window);
        layout->setEven(true);
        for (const int width : {140, 60, 60, 60}) {
            auto *box = new QWidget(&window);
            box->setMinimumWidth(width);
            box->setFixedHeight(20);
            layout->addWidget(box);
        }
        const auto place = [&](int width) {
            layout->setGeometry(QRect(0, 0, width, layout->heightForWidth(width)));
            QList<QRect> places;
            for (int i = 0; i < layout->count(); ++i)
                places << layout->itemAt(i)->geometry();
            return places;
        };
        QList<QRect> places = place(384); // 320 wanted, 24 between them, 10 more for each
        QCOMPARE(places.front(), QRect(0, 0, 150, 20));
        QCOMPARE(places.back(), QRect(314, 0, 70, 20));
        places = place(340);
        QCOMPARE(places[0], QRect(0, 0, 166, 20));
        QCOMPARE(places[1], QRect(174, 0, 166, 20));
        QCOMPARE(places[3], QRect(174, 28, 166, 20));
    }
};

QTEST_MAIN(TestWidgetPlaces)
#include "tst_widget_places.moc"
