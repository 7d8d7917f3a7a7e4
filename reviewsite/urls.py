"""The site map."""

from django.contrib import admin
from django.urls import path

from reviews import feeds, sitemaps
from reviews.views import films, home, icon, people, robots, search, studios
from reviews.views import reviews as review_pages
from reviewsite import health

handler400 = "reviewsite.errors.bad_request"
handler403 = "reviewsite.errors.forbidden"
handler404 = "reviewsite.errors.not_found"
handler500 = "reviewsite.errors.server_error"

pages = [
    path("", home.home, name="home"),
    path("reviews/", review_pages.reviews, name="reviews"),
    path("reviews/feed/", feeds.feed, name="feed"),
    path("reviews/<slug:slug>/", review_pages.review, name="review"),
    path("films/", films.films, name="films"),
    path("films/<slug:slug>/", films.film, name="film"),
    path("people/", people.people, name="people"),
    path("people/<slug:slug>/", people.person, name="person"),
    path("studios/", studios.studios, name="studios"),
    path("studios/<slug:slug>/", studios.studio, name="studio"),
    path("search/", search.search, name="search"),
]
unseen = [
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    path("sitemap-<slug:section>.xml", sitemaps.sitemap_section, name="sitemap-section"),
    path("favicon.ico", icon.favicon, name="favicon"),
    path("robots.txt", robots.robots, name="robots"),
]
urlpatterns = [
    *pages,
    *unseen,
    path("healthz", health.healthz),
    path("healthz/", health.healthz),
    path("readyz", health.readyz),
    path("readyz/", health.readyz),
    path("admin/", admin.site.urls),
]
