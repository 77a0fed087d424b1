package org.sanbao.shared.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the web's files: hashed assets for ever and compressed, and for every other path one of the three pages, which find the rest by
 * themselves. A page is asked for anew each time, so that a new version is seen at once.
 */
@Configuration(proxyBeanMethods = false)
class WebPages implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        page(registry, "tech.html", "/tech", "/tech/**");
        page(registry, "public.html", "/v/**", "/report/**");
        page(registry, "index.html", "/", "/{path:(?!api|assets).*}/**", "/{path:(?!api|assets)[^.]*}");
    }

    private static void page(ResourceHandlerRegistry registry, String page, String... paths) {
        registry.addResourceHandler(paths)
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                // Every file of a jar built twice alike wears the same date: only the content tells a new version from
                // an old one.
                .setUseLastModified(false)
                .setEtagGenerator(WebPages::contentTag)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new FileOrPage(page));
    }

    private static String contentTag(Resource file) {
        try {
            return '"' + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of that name at the root (icons, the manifest), else the page. */
    private static final class FileOrPage extends PathResourceResolver {
        private final Resource page;

        FileOrPage(String page) {
            this.page = new ClassPathResource("static/" + page);
        }

        @Override
        protected Resource getResource(String path, Resource location) throws IOException {
            Resource file = path.isEmpty() ? null : super.getResource(path, location);
            return file == null && page.exists() ? page : file;
        }
    }
}
