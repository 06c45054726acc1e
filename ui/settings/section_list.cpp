// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/section_list.h"

#include "ui/theme/space.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace dwc {

namespace {

constexpr int kWidth = 184;
constexpr int kIcon = 14;
constexpr int kProblems = Qt::UserRole + 1;

struct SectionListTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPage)
};

/// A row as in the sidebar: selection ground, a bar at the leading edge, and what is wrong in the section.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    SectionDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {kWidth, std::max(m_theme.controlHeight(), option.fontMetrics.lineSpacing() + 8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        painter->save();
        if (isChosen)
            painter->fillRect(option.rect, m_theme.colour(Role::Selection));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, m_theme.colour(Role::Hover));
        if (isChosen) {
            const QRect bar = QStyle::visualRect(
                option.direction, option.rect, QRect(option.rect.topLeft(), QSize(3, option.rect.height())));
            painter->fillRect(bar, m_theme.colour(hasFocus ? Role::Accent : Role::Control));
        }
        if (hasFocus) {
            painter->setPen(QPen(m_theme.colour(Role::Focus), 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        paintWords(painter, option, index, isChosen);
        painter->restore();
    }

private:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    bool strong) const
    {
        const QRect inside = option.rect.adjusted(Space::kXl, 0, -Space::kM, 0);
        painter->setFont(m_theme.font(strong ? Type::BodyStrong : Type::Body));
        painter->setPen(m_theme.colour(Role::Text));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, inside),
                          int(Qt::AlignLeading | Qt::AlignVCenter), index.data().toString());
        if (index.data(kProblems).toInt() == 0)
            return;
        const QRect at(inside.right() - kIcon, inside.center().y() - kIcon / 2, kIcon, kIcon);
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, at),
                            m_theme.icon(QStringLiteral("failed"), Role::Danger, kIcon,
                                         painter->device()->devicePixelRatioF()));
    }

    Theme &m_theme;
};

} // namespace

QListWidget *makeSectionList(Theme &theme, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QStringLiteral("settings.sections"));
    list->setAccessibleName(SectionListTexts::tr("Sections"));
    list->setProperty("kind", QStringLiteral("sidebar"));
    list->setItemDelegate(new SectionDelegate(theme, list));
    list->setMouseTracking(true);
    list->setFixedWidth(kWidth);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Section section : kSections)
        list->addItem(titleOf(section));
    QObject::connect(&theme, &Theme::themeChanged, list, [list] { list->doItemsLayout(); });
    return list;
}

void setProblemsOf(QListWidget &list, Section section, std::size_t problems)
{
    QListWidgetItem *item = list.item(int(section));
    item->setData(kProblems, int(problems));
    item->setData(
        Qt::AccessibleTextRole,
        problems == 0
            ? titleOf(section)
            : SectionListTexts::tr("%1, %Ln value(s) cannot be saved", nullptr, int(problems)).arg(titleOf(section)));
}

} // namespace dwc
