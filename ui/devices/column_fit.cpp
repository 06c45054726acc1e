// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/column_fit.h"

#include "ui/devices/device_words.h"
#include "ui/theme/device_state.h"
#include "ui/theme/space.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <algorithm>

namespace dwc {

namespace {

/// In a narrow window, in this order: the diff tells them, too.
constexpr DeviceColumn kLeftOut[] = {DeviceColumn::LastActivity, DeviceColumn::System,
                                     DeviceColumn::JoinType};
/// Foreign names and sentences, of any length.
constexpr DeviceColumn kWide[] = {DeviceColumn::Name, DeviceColumn::Owner, DeviceColumn::Reason};

} // namespace

ColumnFit::ColumnFit(Theme &theme, TableView *table)
    : QObject(table), m_theme(theme), m_table(table), m_header(table->horizontalHeader())
{
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnFit::noteSize);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { m_chosen |= !m_fitting; });
    connect(&theme, &Theme::themeChanged, this, &ColumnFit::fit);
    table->viewport()->installEventFilter(this);
}

void ColumnFit::restore(const QByteArray &state, bool chosen)
{
    QScopedValueRollback isOurs(m_fitting, true);
    const bool isThere = m_header->restoreState(state) && m_header->count() == kDeviceColumns;
    m_chosen = isThere && chosen;
    if (!isThere)
        m_header->setSortIndicator(int(DeviceColumn::Name), Qt::AscendingOrder);
    if (!m_chosen)
        reset();
}

void ColumnFit::reset()
{
    QScopedValueRollback isOurs(m_fitting, true);
    m_chosen = false;
    for (const DeviceColumnLook &look : kDeviceColumnLooks) {
        const int column = int(look.column);
        m_header->moveSection(m_header->visualIndex(column), column);
        m_table->setColumnWidth(column, least(look));
        m_table->setColumnHidden(column, !look.shown);
    }
    fit();
}

void ColumnFit::choose(DeviceColumn column, bool isShown)
{
    m_chosen = true;
    m_table->setColumnHidden(int(column), !isShown);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

/// The last one takes what is left by itself, and hidden ones are hidden anew with every change of the rows.
void ColumnFit::noteSize(int column, int before, int now)
{
    if (m_fitting || before == 0 || now == 0)
        return;
    for (int place = m_header->visualIndex(column) + 1; place < m_header->count(); ++place)
        m_chosen |= !m_header->isSectionHidden(m_header->logicalIndex(place));
}

/// In every language the heading is whole, and so are the words of ours below it.
int ColumnFit::least(const DeviceColumnLook &look) const
{
    const QFontMetrics strong(m_theme.font(Type::BodyStrong)), plain(m_theme.font(Type::Body));
    constexpr int kArrow = 20; // of the column that is sorted
    int words = 0;
    if (look.column == DeviceColumn::State) {
        for (int state = 0; state < kDeviceStates; ++state)
            words = std::max(words,
                             strong.horizontalAdvance(wordOf(DeviceState(state))) + Space::kXl + Space::kM);
    } else if (look.column == DeviceColumn::JoinType) {
        for (const TrustType joinType : {TrustType::AzureAd, TrustType::ServerAd, TrustType::Workplace})
            words = std::max(words, plain.horizontalAdvance(wordOf(joinType)));
    } else if (look.column == DeviceColumn::DeviceId || look.column == DeviceColumn::ObjectId) {
        words = QFontMetrics(m_theme.font(Type::MonoSmall)).horizontalAdvance(QString(36, u'0'));
    }
    const int heading =
        QFontMetrics(m_theme.font(Type::CaptionStrong)).horizontalAdvance(titleOf(look.column)) + kArrow;
    return std::max(look.width, std::max(words, heading) + 2 * Space::kM + Space::kXs);
}

std::vector<DeviceColumnLook> ColumnFit::shownIn(int room) const
{
    std::vector<DeviceColumnLook> shown;
    int wanted = 0;
    for (DeviceColumnLook look : kDeviceColumnLooks) {
        look.width = least(look);
        if (look.shown) {
            shown.push_back(look);
            wanted += look.width;
        }
    }
    for (const DeviceColumn dispensable : kLeftOut) {
        if (wanted <= room)
            break;
        const auto found = std::ranges::find(shown, dispensable, &DeviceColumnLook::column);
        wanted -= found->width;
        shown.erase(found);
    }
    for (DeviceColumnLook &look : shown) {
        if (wanted < room && std::ranges::find(kWide, look.column) != std::end(kWide))
            look.width += (room - wanted) / int(std::size(kWide));
    }
    return shown;
}

void ColumnFit::fit()
{
    constexpr int kNotLaidOut = 320;
    const int room = m_table->viewport()->width();
    if (m_chosen || room < kNotLaidOut)
        return;
    QScopedValueRollback isOurs(m_fitting, true);
    const auto shown = shownIn(room);
    for (const DeviceColumnLook &look : kDeviceColumnLooks) {
        const auto found = std::ranges::find(shown, look.column, &DeviceColumnLook::column);
        m_table->setColumnHidden(int(look.column), found == shown.end());
        if (found != shown.end())
            m_table->setColumnWidth(int(look.column), found->width);
    }
}

} // namespace dwc
