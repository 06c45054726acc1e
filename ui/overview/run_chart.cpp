// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/run_chart.h"

#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTableWidget>
#include <QToolTip>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kLeft = 48, kTop = 40, kBottom = 28, kWidest = 28;

QString clockOf(const RunRecord &run)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(run.start.started.ms).time(),
                              QLocale::ShortFormat);
}

/// To a screen reader a widget of one's own is a mere container.
QAccessibleInterface *spokenChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<RunChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

/// A top that is a round number, and where it stands.
struct RunChart::Axis
{
    std::uint64_t top = 2;
    QRectF plot;

    double y(std::uint64_t value) const
    {
        return plot.bottom() - plot.height() * double(value) / double(top);
    }
};

RunChart::RunChart(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_table(new QTableWidget(this))
{
    static const bool kIsSpoken = (QAccessible::installFactory(spokenChart), true);
    Q_UNUSED(kIsSpoken)
    setObjectName(QStringLiteral("runChart"));
    setFocusPolicy(Qt::StrongFocus);
    m_table->setObjectName(QStringLiteral("runChartTable"));
    m_table->setAccessibleName(tr("Last runs in numbers"));
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setGeometry(0, 0, 1, 1);
    m_table->lower();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    connect(&theme, &Theme::themeChanged, this, qOverload<>(&QWidget::update));
    setRuns({});
}

void RunChart::setRuns(const std::vector<RunRecord> &newestFirst)
{
    const auto count = std::min<std::size_t>(newestFirst.size(), kBars);
    m_runs.assign(newestFirst.begin(), newestFirst.begin() + std::ptrdiff_t(count));
    std::ranges::reverse(m_runs);
    m_current = m_runs.empty() ? -1 : int(m_runs.size()) - 1;
    setAccessibleName(m_runs.empty()
                          ? tr("Last runs: none yet")
                          : tr("Last %1 runs. %2").arg(m_runs.size()).arg(sentenceOf(m_runs.back())));
    fillTable();
    updateGeometry();
    update();
}

int RunChart::usefulHeight() const
{
    constexpr int kFew = 4, kOfFew = 240;
    return m_runs.empty() ? m_theme.rowHeight() : m_runs.size() < kFew ? kOfFew : QWIDGETSIZE_MAX;
}

QString RunChart::sentenceOf(const RunRecord &run)
{
    const WrittenCounts &n = run.counts;
    const QString counts = tr("%1: %2 created, %3 updated, %4 disabled, %5 deleted, %6 failed.");
    const QString sentence =
        counts.arg(timeText(run.start.started), countText(n.created), countText(n.updated),
                   countText(n.disabled), countText(n.deleted), countText(run.failed));
    return wroteNothing(run) ? sentence + QLatin1Char(' ') + tr("It ended before it wrote anything.")
                             : sentence;
}

void RunChart::fillTable()
{
    m_table->clear();
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels(
        {tr("Started"), tr("Created"), tr("Updated"), tr("Disabled"), tr("Deleted"), tr("Failed")});
    m_table->setRowCount(int(m_runs.size()));
    for (int row = 0; row < int(m_runs.size()); ++row) {
        const RunRecord &run = m_runs[std::size_t(row)];
        const QString cells[] = {timeText(run.start.started),   countText(run.counts.created),
                                 countText(run.counts.updated), countText(run.counts.disabled),
                                 countText(run.counts.deleted), countText(run.failed)};
        for (int column = 0; column < 6; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

RunChart::Axis RunChart::axis() const
{
    std::uint64_t most = 2;
    for (const RunRecord &run : m_runs)
        most = std::max(most, run.written);
    std::uint64_t step = 1;
    for (const std::uint64_t factor : {1u, 2u, 5u, 10u}) {
        std::uint64_t power = 1;
        while (power * 10 <= most)
            power *= 10;
        step = power * factor;
        if (step >= most)
            break;
    }
    return {step, QRectF(kLeft, kTop, std::max(1, width() - kLeft - Space::kS),
                         std::max(1, height() - kTop - kBottom))};
}

QRectF RunChart::columnOf(int bar) const
{
    const double slot = (width() - kLeft - Space::kS) / double(kBars);
    const double left = kLeft + slot * bar;
    return QStyle::visualRect(layoutDirection(), rect(), QRectF(left, 0, slot, height()).toRect());
}

void RunChart::paintAxis(QPainter &painter, const Axis &axis) const
{
    const qreal hairline = qRound(devicePixelRatioF()) / devicePixelRatioF();
    painter.setFont(m_theme.font(Type::Caption));
    for (const std::uint64_t value : {std::uint64_t(0), axis.top / 2, axis.top}) {
        const double y = qRound(axis.y(value));
        const double left = isRightToLeft() ? width() - axis.plot.right() : axis.plot.left();
        painter.fillRect(QRectF(left, y, axis.plot.width(), hairline), m_theme.colour(Role::Border));
        painter.setPen(m_theme.colour(Role::Muted));
        const QRect place(0, qRound(y) - 10, kLeft - Space::kM, 20);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         Qt::AlignTrailing | Qt::AlignVCenter, countText(value));
    }
}

void RunChart::paintBar(QPainter &painter, const Axis &axis, int bar) const
{
    const RunRecord &run = m_runs[std::size_t(bar)];
    const QRectF column = columnOf(bar);
    const double width = std::min<double>(kWidest, column.width() - 6),
                 left = column.center().x() - width / 2;
    std::uint64_t below = 0;
    const auto piece = [&](std::uint64_t count, Role fill, Role outline) {
        if (count == 0)
            return;
        const double top = axis.y(below + count), height = std::max(2.0, axis.y(below) - top);
        painter.setPen(m_theme.colour(outline));
        painter.setBrush(m_theme.colour(fill));
        painter.drawRect(QRectF(left, axis.y(below) - height, width, height).adjusted(0.5, 0.5, -0.5, -0.5));
        below += count;
    };
    piece(run.counts.created, Role::Success, Role::Success);
    piece(run.counts.updated, Role::InfoTint, Role::Info);
    piece(run.counts.disabled, Role::DisableTint, Role::Disable);
    piece(run.counts.deleted, Role::Danger, Role::Danger);
    const double top = axis.y(below);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.colour(Role::Text));
    painter.drawText(QRectF(column.left() - 8, top - 18, column.width() + 16, 16), Qt::AlignCenter,
                     countText(run.written));
    if (run.failed > 0 || wroteNothing(run)) {
        const QString count = run.failed > 0 ? countText(run.failed) : QString();
        const int textWidth = painter.fontMetrics().horizontalAdvance(count);
        const double x = column.center().x() - (18 + textWidth) / 2.0;
        painter.drawPixmap(QPointF(x, top - 36),
                           m_theme.icon(QStringLiteral("failed"), Role::Danger, 14, devicePixelRatioF()));
        painter.setPen(m_theme.colour(Role::Danger));
        painter.drawText(QPointF(x + 18, top - 24), count);
    }
    if (bar % 2 == int(m_runs.size() - 1) % 2) {
        painter.setPen(m_theme.colour(Role::Muted));
        painter.drawText(QRectF(column.left() - 12, axis.plot.bottom() + 6, column.width() + 24, 16),
                         Qt::AlignCenter, clockOf(run));
    }
}

void RunChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Surface)); // over the table that only screen readers meet
    const Axis scale = axis();
    if (!m_runs.empty())
        paintAxis(painter, scale);
    for (int bar = 0; bar < int(m_runs.size()); ++bar)
        paintBar(painter, scale, bar);
    if (m_runs.empty()) {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.colour(Role::Muted));
        painter.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter),
                         tr("No run yet. The first one appears here."));
    }
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(m_theme.colour(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(columnOf(m_current).adjusted(1, 2, -1, -2), 4, 4);
    }
}

int RunChart::barAt(QPointF at) const
{
    for (int bar = 0; bar < int(m_runs.size()); ++bar) {
        if (columnOf(bar).contains(at))
            return bar;
    }
    return -1;
}

void RunChart::choose(int bar)
{
    if (m_runs.empty())
        return;
    m_current = std::clamp(bar, 0, int(m_runs.size()) - 1);
    setAccessibleName(sentenceOf(m_runs[std::size_t(m_current)]));
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    update();
}

void RunChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: choose(m_current - forward); break;
    case Qt::Key_Right: choose(m_current + forward); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(kBars); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT runChosen(m_runs[std::size_t(m_current)].id);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void RunChart::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (bar < 0)
        return;
    choose(bar);
    Q_EMIT runChosen(m_runs[std::size_t(bar)].id);
}

bool RunChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    QToolTip::showText(help->globalPos(), bar < 0 ? QString() : sentenceOf(m_runs[std::size_t(bar)]), this);
    return true;
}

void RunChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RunChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace dwc
