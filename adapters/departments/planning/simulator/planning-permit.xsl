<?xml version="1.0" encoding="UTF-8"?>
<!-- 模拟规划系统 · the simulated planning department -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:g="urn:ghj:ghgl" xmlns="urn:ghj:ghgl" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <xsl:param name="serial" as="xs:string"/>
  <xsl:variable name="today" select="adjust-date-to-timezone(current-date(), xs:dayTimeDuration('PT8H'))"/>

  <xsl:template match="/g:GHXK_QQ">
    <xsl:variable name="code" select="
        if (contains(g:XMMC, '系统忙')) then '90'
        else if (ends-with(g:XMDM, '-000000')) then '21'
        else if (number(g:YDMJ) = 0) then '22'
        else if (contains(g:JSNR, '超高')) then '23' else '0'"/>
    <xsl:variable name="permit">
      <GHXK_YD>
        <FHM>{$code}</FHM>
        <xsl:if test="$code = '0'">
          <FHXX>准予许可</FHXX>
          <XKZ>
            <XKZH>建字第{substring(g:BDCDYH, 1, 6)}{year-from-date($today)}{format-number(number($serial), '00000')}号</XKZH>
            <FZRQ>{format-date($today, '[Y0001][M01][D01]')}</FZRQ>
            <YXQZ>{format-date($today + xs:yearMonthDuration('P1Y'), '[Y0001][M01][D01]')}</YXQZ>
            <FZJG>无锡市自然资源和规划局</FZJG>
          </XKZ>
        </xsl:if>
      </GHXK_YD>
    </xsl:variable>
    <simulated>
      <!-- 只有办成的才记住：其余的改正后可再来 · only what was done is remembered -->
      <xsl:if test="$code = '0'"><xsl:attribute name="key" select="g:LSH"/></xsl:if>
      <xsl:sequence select="$permit"/>
    </simulated>
  </xsl:template>

</xsl:stylesheet>
