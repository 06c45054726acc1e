// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile_store.h"
#include "ui/shell/page.h"

#include <QListView>
#include <QWidget>
#include <optional>
#include <vector>

class QMenu;
class QToolButton;

namespace dwc {

class PageList;
class RunCard;
class Theme;

/// Profile switcher, pages, and the run in hand.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Theme &theme, QWidget *parent = nullptr);

    void setProfile(const std::optional<Profile> &profile);
    void setProfiles(const std::vector<ProfileEntry> &entries);
    /// Behind a page's name; negative: none.
    void setCount(Page page, qint64 count);
    void setPage(Page page);
    RunCard *runCard() const { return m_runCard; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void pageRequested(dwc::Page page);
    void profileRequested(const QString &path);
    void newProfileRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void fillMenu();

    Theme &m_theme;
    QToolButton *m_switcher;
    QMenu *m_menu;
    QListView *m_list;
    PageList *m_pages;
    RunCard *m_runCard;
    std::vector<ProfileEntry> m_entries;
    std::optional<Profile> m_profile;
};

} // namespace dwc
