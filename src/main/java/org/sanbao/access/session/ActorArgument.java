package org.sanbao.access.session;

import java.util.List;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A controller method with a parameter {@link Actor} gets whoever is signed in; without a session it is answered 401. The actor reads the
 * language the request asks for, which is the one the page is shown in; the account's language is for mail and for callers that ask for none.
 */
@Configuration(proxyBeanMethods = false)
class ActorArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer view,
            NativeWebRequest request,
            WebDataBinderFactory binder) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
            Actor actor = who.getPrincipal();
            boolean asks = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
            return asks ? actor.reading(Texts.nearest(request.getLocale())) : actor;
        }
        throw new NotSignedIn();
    }
}
