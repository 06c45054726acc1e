// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sidebar.h"

#include "core/base/printable.h"
#include "ui/shell/page_list.h"
#include "ui/shell/profile_button.h"
#include "ui/shell/run_card.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kWidth = 216;
constexpr int kWidest = 264;

QString shown(const std::string &foreign)
{
    return QString::fromStdString(printable(foreign, 80));
}

} // namespace

Sidebar::Sidebar(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_switcher(new ProfileButton(theme, this)), m_menu(new QMenu(this)),
      m_list(new QListView(this)), m_pages(new PageList(this)), m_runCard(new RunCard(theme, this))
{
    setObjectName(QStringLiteral("sidebar"));
    m_switcher->setObjectName(QStringLiteral("profileSwitcher"));
    m_switcher->setMenu(m_menu);
    m_switcher->setPopupMode(QToolButton::InstantPopup);
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setModel(m_pages);
    m_list->setItemDelegate(new PageDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("kind", QStringLiteral("sidebar"));
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    Q_EMIT pageRequested(kPages[std::size_t(now.row())].page);
            });
    // a screen reader selects, and sets no current row
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!selected.isEmpty())
                    m_list->selectionModel()->setCurrentIndex(selected.indexes().first(),
                                                              QItemSelectionModel::NoUpdate);
            });
    connect(&theme, &Theme::themeChanged, this, [this] {
        m_list->doItemsLayout();
        update();
    });
    setProfile({});
}

void Sidebar::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kS, Space::kM, Space::kS, 0);
    layout->setSpacing(Space::kM);
    layout->addWidget(m_switcher);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_runCard);
    int widest = kWidth;
    for (int row = 0; row < m_pages->rowCount(); ++row)
        widest = std::max(widest, m_list->sizeHintForIndex(m_pages->index(row)).width() + 2 * Space::kS);
    setFixedWidth(std::min(widest, kWidest));
}

void Sidebar::setProfile(const std::optional<Profile> &profile)
{
    m_profile = profile;
    auto *button = static_cast<ProfileButton *>(m_switcher);
    if (profile)
        button->setProfile(shown(profile->name), shown(profile->directory.domain));
    else
        button->setProfile(tr("No profile"), tr("Nothing is connected"));
    m_runCard->setIdle(profile);
    fillMenu();
}

void Sidebar::setProfiles(const std::vector<ProfileEntry> &entries)
{
    m_entries = entries;
    fillMenu();
}

void Sidebar::fillMenu()
{
    m_menu->clear();
    for (const ProfileEntry &entry : m_entries) {
        if (entry.shadowed)
            continue;
        const QString name = shown(entry.name).replace(u'&', QStringLiteral("&&"));
        QAction *action = m_menu->addAction(entry.system ? tr("%1 (of this machine)").arg(name) : name);
        action->setCheckable(true);
        action->setChecked(m_profile && m_profile->place.path == entry.path);
        connect(action, &QAction::triggered, this,
                [this, path = QString::fromStdString(entry.path)] { Q_EMIT profileRequested(path); });
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    connect(m_menu->addAction(tr("Connect another…")), &QAction::triggered, this,
            &Sidebar::newProfileRequested);
}

void Sidebar::setCount(Page page, qint64 count)
{
    m_pages->setCount(page, count);
}

void Sidebar::setPage(Page page)
{
    m_list->setCurrentIndex(m_pages->index(int(page)));
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Window));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.setPen(m_theme.colour(Role::Border));
    painter.drawLine(edge, 0, edge, height());
    const int line = m_runCard->geometry().top();
    painter.drawLine(Space::kM, line, width() - Space::kM, line);
}

} // namespace dwc
