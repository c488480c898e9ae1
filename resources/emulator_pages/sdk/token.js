// The access token: in memory, and in a cookie of the shop's page when the page asks for it.
const TOKEN_COOKIE = "amazon_Login_accessToken";
const STANDARD_SESSION = "training_standard_session";

const token = {
  value: "",
  useCookie: false,

  get() {
    return this.value || this.fromCookie() || this.fromSession();
  },

  fromCookie() {
    const found = document.cookie
      .split("; ")
      .find((pair) => pair.startsWith(`${TOKEN_COOKIE}=`));
    return found ? decodeURIComponent(found.slice(TOKEN_COOKIE.length + 1)) : "";
  },

  // The widgets from before Login with Amazon know no token; theirs never leaves this script.
  fromSession() {
    return SETTINGS.standard ? sessionStorage.getItem(STANDARD_SESSION) || "" : "";
  },

  set(value, secondsToLive) {
    this.value = value;
    if (SETTINGS.standard) {
      sessionStorage.setItem(STANDARD_SESSION, value);
    } else if (this.useCookie) {
      writeCookie(encodeURIComponent(value), secondsToLive);
    }
  },

  clear() {
    this.value = "";
    writeCookie("", 0);
    if (SETTINGS.standard) {
      sessionStorage.removeItem(STANDARD_SESSION);
    }
  },
};

function writeCookie(value, maxAge) {
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `${TOKEN_COOKIE}=${value}; path=/; max-age=${maxAge}; samesite=lax${secure}`;
}
