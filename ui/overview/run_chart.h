// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <algorithm>
#include <vector>

class QTableWidget;

namespace dwc {

/// The last runs as stacked bars, the newest at the end. Arrows move from bar to bar, each speaks as a
/// sentence, and Return opens the run.
class RunChart : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kBars = 14;

    RunChart(Theme &theme, QWidget *parent = nullptr);
    void setRuns(const std::vector<RunRecord> &newestFirst);
    int current() const { return m_current; } ///< -1: no bar is chosen
    static QString sentenceOf(const RunRecord &run);
    /// With no runs a line says so, and few are no reason for high bars.
    int usefulHeight() const;
    QSize sizeHint() const override { return {480, std::min(usefulHeight(), 150)}; }
    QSize minimumSizeHint() const override { return {320, std::min(usefulHeight(), 150)}; }

Q_SIGNALS:
    void runChosen(qint64 run);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Axis;
    Axis axis() const;
    QRectF columnOf(int bar) const;
    int barAt(QPointF at) const;
    void choose(int bar);
    void paintAxis(QPainter &painter, const Axis &axis) const;
    void paintBar(QPainter &painter, const Axis &axis, int bar) const;
    void fillTable();

    Theme &m_theme;
    QTableWidget *m_table;         ///< the same numbers, for whoever cannot see the bars
    std::vector<RunRecord> m_runs; ///< oldest first
    int m_current = -1;
};

/// What the colours of the chart stand for.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    ChartLegend(Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace dwc
