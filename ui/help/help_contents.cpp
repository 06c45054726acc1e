// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_contents.h"

#include "ui/theme/space.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace dwc {

namespace {

constexpr int kLineSpace = 20;
constexpr int kBar = 3;

bool standsAfterLine(const QModelIndex &index)
{
    return kHelpPages[std::size_t(index.row())].afterLine;
}

/// Name on the selection's ground with a bar at its leading edge, as in the sidebar of the window.
class ContentsDelegate : public QStyledItemDelegate
{
public:
    ContentsDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(m_theme.font(Type::BodyStrong));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * Space::kM,
                m_theme.controlHeight() + (standsAfterLine(index) ? kLineSpace : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        QRect row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (standsAfterLine(index)) {
            painter->fillRect(QRect(row.left(), row.top() + kLineSpace / 2, row.width(), 1),
                              m_theme.colour(Role::Border));
            row.setTop(row.top() + kLineSpace);
        }
        paintGround(*painter, option, row);
        painter->setFont(m_theme.font(isCurrent ? Type::BodyStrong : Type::Body));
        painter->setPen(m_theme.colour(Role::Text));
        const QRect place = row.adjusted(Space::kM, 0, -Space::kS, 0);
        painter->drawText(
            place, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row) const
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter.setPen(Qt::NoPen);
        if (isCurrent || (option.state & QStyle::State_MouseOver)) {
            painter.setBrush(m_theme.colour(isCurrent ? Role::Selection : Role::Hover));
            painter.drawRoundedRect(row, 6, 6);
        }
        if (isCurrent) {
            const QRect bar(row.left(), row.top() + 6, kBar, row.height() - 12);
            painter.setBrush(m_theme.colour(Role::Accent));
            painter.drawRoundedRect(QStyle::visualRect(option.direction, row, bar), 1.5, 1.5);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.colour(Role::Focus), 2));
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
        }
    }

    Theme &m_theme;
};

} // namespace

HelpContents::HelpContents(Theme &theme, QWidget *parent) : QListWidget(parent)
{
    setProperty("kind", QStringLiteral("sidebar"));
    setObjectName(QStringLiteral("help.contents"));
    setAccessibleName(tr("Contents"));
    setItemDelegate(new ContentsDelegate(theme, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const HelpEntry &entry : kHelpPages) {
        auto *item = new QListWidgetItem(helpTitle(entry.page, helpLanguage()), this);
        item->setToolTip(item->text().toHtmlEscaped());
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageRequested(HelpPage(row));
    });
    connect(&theme, &Theme::themeChanged, this, &QListWidget::doItemsLayout);
}

void HelpContents::setPage(HelpPage page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(int(page));
}

} // namespace dwc
